import type { adminScreens } from '@/i18n/admin'

type PartWord = keyof (typeof adminScreens)['az']['screens']['parts']

/** A part of Payload's screens that is only a picture: where it is, how it is called, and what it belongs to (`{{of}}` in its word; alone, its whole name). */
type Part = { where: string; word?: PartWord; of?: (part: Element) => string | null | undefined }

/** The text of the label of the field that a part belongs to, without its star and its language. */
const field = (part: Element) => part.closest('.field-type, .payload-settings__language')?.querySelector('.field-label, label')?.firstChild?.textContent

const column = (part: Element) => part.closest('th')?.querySelector('.sort-column__label')?.textContent
const row = (part: Element) => part.closest('tr')?.querySelector('td:not(.cell-_select):not(.cell-_dragHandle)')?.textContent
const text = (part: Element) => part.textContent

/** Everything that Payload leaves without a name, or names badly. The first line that fits a part counts. */
export const parts: readonly Part[] = [
  // Lists
  { where: '.clickable-arrow--left', word: 'previousPage' },
  { where: '.clickable-arrow--right', word: 'nextPage' },
  { where: '.sort-column__asc', word: 'ascending', of: column },
  { where: '.sort-column__desc', word: 'descending', of: column },
  { where: '.select-row__checkbox input', word: 'selectRow', of: row },
  { where: '#select-all', word: 'selectAll' },
  { where: '.condition__field .rs__input', word: 'conditionField' },
  { where: '.condition__operator .rs__input', word: 'conditionOperator' },
  { where: '.condition__value input', word: 'conditionValue' },
  { where: '.condition__actions-add', word: 'conditionAdd' },
  { where: '.condition__actions-remove', word: 'conditionRemove' },
  // Documents
  { where: '.doc-controls__popup .popup-button', word: 'moreActions' },
  { where: '#action-save-popup .popup-button', word: 'moreWaysToPublish' },
  { where: '.clipboard-action__popup .popup-button', word: 'clipboard' },
  { where: '.array-actions__button', word: 'rowActions' },
  { where: '.collapsible__drag', word: 'drag' },
  { where: '.copy-to-clipboard', word: 'copyLink' },
  { where: '.file-details__remove', word: 'removeFile' },
  { where: '.upload-relationship-details__edit', word: 'editFile' },
  { where: '.upload-relationship-details__remove', word: 'removeFile' },
  { where: '.compare-version [role=combobox]', word: 'compareWith' },
  { where: '.restore-version .popup-button', word: 'moreWaysToRestore' },
  { where: '.schedule-publish .date-time-picker input', word: 'publishAt' },
  { where: '[name=live-preview-width]', word: 'previewWidth' },
  { where: '[name=live-preview-height]', word: 'previewHeight' },
  // The toolbar over a text
  { where: '[data-button-key=bold]', word: 'bold' },
  { where: '[data-button-key=italic]', word: 'italic' },
  { where: '[data-button-key=underline]', word: 'underline' },
  { where: '[data-button-key=strikethrough]', word: 'strikethrough' },
  { where: '[data-button-key=subscript]', word: 'subscript' },
  { where: '[data-button-key=superscript]', word: 'superscript' },
  { where: '[data-button-key=inlineCode]', word: 'inlineCode' },
  { where: '[data-button-key=link]', word: 'link' },
  { where: '[data-button-key=indentDecrease]', word: 'indentDecrease' },
  { where: '[data-button-key=indentIncrease]', word: 'indentIncrease' },
  { where: '.toolbar-popup__dropdown-text', word: 'textStyle' },
  { where: '.toolbar-popup__dropdown-align', word: 'alignment' },
  // Fields
  { where: '.react-datepicker__month-select', word: 'month' },
  { where: '.react-datepicker__year-select', word: 'year' },
  { where: '.date-time-picker__clear-button', word: 'clear', of: field },
  { where: '.clear-indicator', word: 'clear', of: field },
  { where: '.relationship--multi-value-label__drawer-toggler', word: 'edit', of: (part) => part.closest('.multi-value')?.textContent },
  { where: '.drawer-link__doc-drawer-toggler', word: 'edit', of: (part) => part.closest('td')?.textContent },
  { where: '.multi-value-remove', word: 'remove', of: (part) => part.closest('.multi-value')?.textContent },
  { where: '.multi-value[aria-roledescription]', of: text },
  { where: '.date-time-picker input', of: field },
  { where: '.rs__input', of: field },
  { where: '.ContentEditable__root', of: field },
  // In a drawer the label points at another field of the same name.
  { where: '.drawer .field-type :is(input[type=text], input[type=number], textarea)', of: field },
]

/** Attributes that Payload puts wrongly: what they become (null: taken away). */
export const attributes: readonly { where: string; become: (part: Element) => Record<string, string | null> }[] = [
  // The tabs of a document stand in a list without items.
  { where: '.doc-tabs__tabs', become: () => ({ role: 'presentation' }) },
  // A button may not be checked; it may be pressed.
  {
    where: 'button[aria-checked]:not([role=checkbox], [role=radio], [role=switch])',
    become: (part) => ({ 'aria-pressed': part.getAttribute('aria-checked'), 'aria-checked': null }),
  },
  // A chosen value can be dragged and holds buttons, so it is none itself.
  { where: '.multi-value[role=button]', become: () => ({ role: 'group' }) },
  // What is reached by the keyboard is not hidden; the arrow of a list only repeats what its field does.
  { where: '.clear-indicator[aria-hidden]', become: () => ({ 'aria-hidden': null }) },
  { where: '.dropdown-indicator[aria-hidden]', become: () => ({ tabindex: '-1' }) },
]
