/** In the place of a lesson in a link: it is not in the link, but stands in the page itself. */
export const lessonHere = '~0z';

/** The id of the element that holds it, in a page that was saved with a lesson. */
export const lessonElement = 'carried-lesson';
