/** By which the code on paper says which edition it is printed on: the page then tells whether a newer one is in force. */
export const editionInAddress = 'edition'
