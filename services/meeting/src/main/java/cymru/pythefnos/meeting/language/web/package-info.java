/** Texts in both languages as JSON: {@code {"cy": "…", "en": "…"}}. */
@NullMarked
package cymru.pythefnos.meeting.language.web;

import org.jspecify.annotations.NullMarked;
