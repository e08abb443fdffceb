/**
 * Takes files in from the network, never whole in memory, and lets none through that isn't what it says it is. The
 * rules follow OWASP ASVS 5.0, 5.2 and 5.4: a size limit that counts bytes rather than trusting a header, the
 * extension against the magic bytes, no macros or scripts, limits on what a zip unpacks to, and cleaned file names.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.upload;

import org.jspecify.annotations.NullMarked;
