package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import org.springframework.http.HttpStatus;

/** What a file that was not let in is called, and which facts go with it. */
final class UploadProblems {

    private UploadProblems() {}

    static ProblemException exception(UploadRefusal refusal) {
        return new ProblemException(problem(refusal));
    }

    private static Problem problem(UploadRefusal refusal) {
        return switch (refusal) {
            case UploadRefusal.TooLarge large ->
                Problem.of("upload-too-large", HttpStatus.CONTENT_TOO_LARGE)
                        .with("limitBytes", large.limitBytes())
                        .with("limitMegabytes", large.limitBytes() / (1024 * 1024));
            case UploadRefusal.Empty empty -> Problem.of("upload-empty", HttpStatus.BAD_REQUEST);
            case UploadRefusal.Incomplete broken -> Problem.of("upload-incomplete", HttpStatus.BAD_REQUEST);
            case UploadRefusal.NoFileName nameless ->
                Problem.of("upload-file-name-missing", HttpStatus.BAD_REQUEST).with("allowed", nameless.allowed());
            case UploadRefusal.TypeNotAllowed type ->
                unsupported("upload-type-not-allowed")
                        .with("extension", type.extension())
                        .with("allowed", type.allowed());
            case UploadRefusal.ContentDoesNotMatch content ->
                unsupported("content-does-not-match")
                        .with("extension", content.extension())
                        .with("found", content.found());
            case UploadRefusal.HasMacros macros ->
                unprocessable("upload-has-macros").with("found", macros.found());
            case UploadRefusal.ReachesOut reaching ->
                unprocessable("upload-reaches-out").with("found", reaching.found());
            case UploadRefusal.UnpacksTooFar bomb -> unprocessable("upload-unpacks-too-far");
            case UploadRefusal.NeedsPassword secret -> unprocessable("upload-needs-password");
            case UploadRefusal.Damaged damaged -> unprocessable("upload-damaged");
        };
    }

    private static Problem unsupported(String name) {
        return Problem.of(name, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private static Problem unprocessable(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
