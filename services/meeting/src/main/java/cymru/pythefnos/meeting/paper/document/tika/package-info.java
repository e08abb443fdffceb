/** Looks into uploads with Apache Tika, Apache POI and PDFBox, for what they are and what they can do. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.tika;

import org.jspecify.annotations.NullMarked;
