package cymru.pythefnos.representative.meeting;

/**
 * One form of a paper in one language.
 *
 * @param format a format's name, as in {@code LARGE_PRINT}
 * @param language {@code cy} or {@code en}
 * @param bytes its size
 * @param automatic whether it was made from another rendition and not by somebody
 */
public record KnownRendition(
        String renditionId, String format, String language, String mediaType, long bytes, boolean automatic) {}
