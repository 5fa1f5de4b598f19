import type { Block, CollectionConfig, Field, GlobalConfig, Plugin, Tab } from 'payload'
import type { RowNameProps } from '@/admin/row-name'
import { type Locale, locales } from './locales'

/** The words of one owner (a collection, a global, all blocks): itself in the singular and plural, its fields, their help, options and rows, its tabs. */
export type OwnerWords = {
  one?: string
  many?: string
  about?: string
  fields?: Record<string, string>
  help?: Record<string, string>
  options?: Record<string, string>
  rows?: Record<string, string>
  tabs?: Record<string, string>
}
/** Words by owner; `shared` serves every owner that has none of its own, `groups` names the groups of the menu. */
export type Words = { groups?: Record<string, string> } & { [owner: string]: OwnerWords | Record<string, string> | undefined }
export type Labels = Record<Locale, Words>

type Kind = 'fields' | 'help' | 'options' | 'rows' | 'tabs'
type Text = Record<string, string>

/** Puts words on one config and keeps a list of what it found none for. */
class Labeller {
  readonly missing: string[] = []

  constructor(private readonly labels: Labels) {}

  private inAll(read: (words: Words) => string | undefined): Text | undefined {
    const found = locales.map((locale) => [locale, read(this.labels[locale])] as const)
    return found.every(([, text]) => text) ? (Object.fromEntries(found) as Text) : undefined
  }

  private need(text: Text | undefined, name: string): string | Text {
    if (!text) this.missing.push(name)
    return text ?? name
  }

  private find(owner: string, kind: Kind, path: string): Text | undefined {
    const of = (words: Words, from: string) => (words[from] as OwnerWords | undefined)?.[kind]
    const last = path.split('.').slice(kind === 'options' ? -2 : -1)
    return this.inAll((words) => of(words, owner)?.[path]) ?? this.inAll((words) => of(words, 'shared')?.[last.join('.')])
  }

  private name(owner: string, number: 'one' | 'many') {
    return this.need(
      this.inAll((words) => (words[owner] as OwnerWords | undefined)?.[number]),
      `${owner}.${number}`,
    )
  }

  private tab(tab: Tab, owner: string, parent: string): Tab {
    const key = 'name' in tab && tab.name ? tab.name : String(tab.label)
    const inner = 'name' in tab && tab.name ? join(parent, tab.name) : parent
    return { ...tab, label: this.need(this.find(owner, 'tabs', key), `${owner}.tabs.${key}`), fields: this.fields(tab.fields, owner, inner) }
  }

  private fields = (fields: Field[], owner: string, parent = ''): Field[] => fields.map((field) => this.field(field, owner, parent))

  private field(field: Field, owner: string, parent: string): Field {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => this.tab(tab, owner, parent)) }
    if (field.type === 'ui') return field
    if (!('name' in field) || !field.name) return 'fields' in field ? ({ ...field, fields: this.fields(field.fields, owner, parent) } as Field) : field
    const path = join(parent, field.name)
    const seen = !('hidden' in field && field.hidden)
    const label = seen ? this.need(this.find(owner, 'fields', path), `${owner}.fields.${path}`) : field.name
    const help = this.find(owner, 'help', path)
    const rowName = field.type === 'array' ? { RowLabel: rowNameOf(this.find(owner, 'rows', path) ?? label, field.fields) } : null
    const admin = {
      ...field.admin,
      ...(help ? { description: help } : {}),
      ...(rowName ? { components: { ...rowName, ...field.admin?.components } } : {}),
    }
    return { ...field, label, admin, ...this.inside(field, owner, path, seen) } as Field
  }

  /** What a field holds besides itself: options, rows, blocks, fields. */
  private inside(field: Field, owner: string, path: string, seen: boolean): object {
    if (field.type === 'select') {
      const label = (option: string) => (seen ? this.need(this.find(owner, 'options', `${path}.${option}`), `${owner}.options.${path}.${option}`) : option)
      return { options: field.options.map((option) => (typeof option === 'string' ? { value: option, label: label(option) } : option)) }
    }
    const singular = this.find(owner, 'rows', path)
    const rows = singular ? { labels: { singular, plural: this.find(owner, 'fields', path) ?? singular } } : {}
    if (field.type === 'blocks') return { blocks: field.blocks.map((block) => this.block(block)), ...rows }
    if (field.type === 'array') return { fields: this.fields(field.fields, owner, path), ...rows }
    return 'fields' in field ? { fields: this.fields(field.fields, owner, path) } : {}
  }

  private block(block: Block): Block {
    const [singular, plural] = [this.name(`block-${block.slug}`, 'one'), this.name(`block-${block.slug}`, 'many')]
    const admin = { ...block.admin, disableBlockName: true, components: { ...block.admin?.components, Label: rowNameOf(singular, block.fields) } }
    return { ...block, admin, labels: { singular, plural }, fields: this.fields(block.fields, `block-${block.slug}`) }
  }

  private group(name: unknown) {
    if (typeof name !== 'string') return name
    return this.need(
      this.inAll((words) => words.groups?.[name]),
      `groups.${name}`,
    )
  }

  private about(owner: string) {
    const description = this.inAll((words) => (words[owner] as OwnerWords | undefined)?.about)
    return description ? { description } : {}
  }

  collection = (collection: CollectionConfig): CollectionConfig => {
    const { slug, admin } = collection
    if (admin?.hidden === true) return collection
    return {
      ...collection,
      labels: { singular: this.name(slug, 'one'), plural: this.name(slug, 'many') },
      admin: { ...admin, ...this.about(slug), group: this.group(admin?.group) as never },
      fields: this.fields(collection.fields, slug),
    }
  }

  global = (global: GlobalConfig): GlobalConfig => ({
    ...global,
    label: this.name(global.slug, 'one'),
    admin: { ...global.admin, ...this.about(global.slug), group: this.group(global.admin?.group) as never },
    fields: this.fields(global.fields, global.slug),
  })
}

/** A row is known by its words: those that are written in each language first, since keys and addresses say less. */
function rowNameOf(kind: string | Text, fields: Field[]) {
  const texts = fields.flatMap((field) => (field.type === 'text' || field.type === 'textarea' ? [{ name: field.name, localized: Boolean(field.localized) }] : []))
  const names = [...texts.filter(({ localized }) => localized), ...texts.filter(({ localized }) => !localized)].map(({ name }) => name)
  return { path: '/src/admin/row-name#RowName', clientProps: { kind, names } satisfies RowNameProps }
}

const join = (parent: string, name: string) => (parent ? `${parent}.${name}` : name)

/**
 * The definitions of collections, globals, blocks and fields hold no text: this plugin, the last in the list, puts the words on them.
 * Whatever has no words in one of the languages is named in `custom.missingLabels`; a test wants that list to be empty.
 */
export const withLabels =
  (labels: Labels): Plugin =>
  (config) => {
    const labeller = new Labeller(labels)
    const collections = config.collections?.map(labeller.collection)
    const globals = config.globals?.map(labeller.global)
    return { ...config, collections, globals, custom: { ...config.custom, missingLabels: labeller.missing } }
  }
