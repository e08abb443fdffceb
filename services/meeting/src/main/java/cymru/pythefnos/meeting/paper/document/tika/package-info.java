/** Looks into uploads and reads their text with Apache Tika, Apache POI and PDFBox. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.tika;

import org.jspecify.annotations.NullMarked;
