'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Puts a property past React, which watches the element's own. */
function putSilently(field: HTMLElement, prototype: object, property: 'value' | 'checked', value: string | boolean): void {
  Object.getOwnPropertyDescriptor(prototype, property)?.set?.call(field, value)
}

/** Says of a field that it was changed, if it is not as it was sent: React takes what it finds for what it rendered. */
function retell(field: Field): void {
  if (field instanceof HTMLSelectElement) {
    const sent = [...field.options].find((option) => option.defaultSelected) ?? field.options[0]
    if (sent && !sent.selected) field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (field.type === 'file') {
    if (field.value) field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    const { checked } = field
    if (checked === field.defaultChecked || (field.type === 'radio' && !checked)) return
    field.checked = field.defaultChecked
    putSilently(field, HTMLInputElement.prototype, 'checked', checked)
    field.dispatchEvent(new Event('click', { bubbles: true }))
  } else if (field.value !== field.defaultValue) {
    const { value } = field
    field.value = field.defaultValue
    putSilently(field, field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype, 'value', value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

const never = () => () => undefined

/** Whether what is drawn stood on the page before the scripts came, rather than being put there by them. */
function useSent(): boolean {
  const taking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  return useState(taking)[0]
}

/** Keeps what a person put into the fields beside it before the scripts of the page came: tells the fields, which would forget it. */
export function TypedEarly() {
  const here = useRef<HTMLSpanElement>(null)
  const sent = useSent()
  useEffect(() => {
    if (!sent) return
    for (const field of here.current?.parentElement?.querySelectorAll<Field>('input, select, textarea') ?? []) retell(field)
  }, [sent])
  return <span ref={here} hidden />
}
