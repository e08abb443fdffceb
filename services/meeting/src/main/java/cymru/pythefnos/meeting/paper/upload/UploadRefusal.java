package cymru.pythefnos.meeting.paper.upload;

import java.util.List;

/** Why a file was not let in. Nothing has been kept of it. */
public sealed interface UploadRefusal {

    /** @param limitBytes the most that is taken */
    record TooLarge(long limitBytes) implements UploadRefusal {}

    record Empty() implements UploadRefusal {}

    /** The connection ended before the file did. */
    record Incomplete() implements UploadRefusal {}

    /** Neither a file name nor a media type said what kind of file it is. */
    record NoFileName(List<String> allowed) implements UploadRefusal {}

    /** @param allowed the extensions that may be uploaded as this format */
    record TypeNotAllowed(String extension, List<String> allowed) implements UploadRefusal {}

    /** @param found the media type that the bytes show */
    record ContentDoesNotMatch(String extension, String found) implements UploadRefusal {}

    /** It holds macros, scripts or packed programs. @param found the first of them, by its technical name */
    record HasMacros(String found) implements UploadRefusal {}

    /** Opening it would fetch something from elsewhere, or send something there. @param found by its technical name */
    record ReachesOut(String found) implements UploadRefusal {}

    /** It unpacks to too much, or to too many files. */
    record UnpacksTooFar() implements UploadRefusal {}

    /** It needs a password, so those who are sent it could not read it. */
    record NeedsPassword() implements UploadRefusal {}

    /** Its inside is broken. */
    record Damaged() implements UploadRefusal {}
}
