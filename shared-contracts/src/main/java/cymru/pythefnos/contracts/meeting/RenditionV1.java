package cymru.pythefnos.contracts.meeting;

/**
 * One file of a paper: one format in one language.
 *
 * @param renditionId The rendition; a replaced file has a new id.
 * @param format Format of the rendition.
 * @param language Language of the rendition.
 * @param mediaType IANA media type.
 * @param bytes Size in bytes.
 * @param automatic True when made from the standard original by machine.
 */
public record RenditionV1(
        String renditionId, String format, String language, String mediaType, long bytes, boolean automatic) {}
