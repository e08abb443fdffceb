package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads.Declared;
import cymru.pythefnos.meeting.paper.upload.Spooled;
import cymru.pythefnos.meeting.paper.upload.Spooling;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Takes the raw body of a request in. A refused body is read on for a while and thrown away, since a client that is
 * still sending does not hear the answer. A body that breaks off is the sender's fault: Tomcat would note it as ours and
 * answer 500, so its note is taken back.
 */
@Component
final class Uploads {
    private static final int DRAIN_FACTOR = 4;

    private final CheckingUploads checking;
    private final Spooling spooling;

    Uploads(CheckingUploads checking, Spooling spooling) {
        this.checking = checking;
        this.spooling = spooling;
    }

    /** What the headers say the file is, or a problem. */
    Declared.As declared(HttpServletRequest request, RenditionFormat format) {
        Declared declared = checking.declared(format, fileName(request), mediaType(request));
        return switch (declared) {
            case Declared.As as -> as;
            case Declared.Refused refused -> throw UploadProblems.exception(refused.reason());
        };
    }

    /** The body in a temporary file, for the caller to close, once it has passed every check; or a problem. */
    Spooled take(HttpServletRequest request, Declared.As declared) throws IOException {
        if (request.getContentLengthLong() > spooling.limitBytes()) {
            throw UploadProblems.exception(new UploadRefusal.TooLarge(spooling.limitBytes()));
        }
        Spooled file = spooled(request);
        try {
            var refusal = checking.refusal(file, declared);
            if (refusal.isPresent()) {
                throw UploadProblems.exception(refusal.get());
            }
            return declared.kind() == FileKind.TXT ? Spooling.measured(file) : file;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private Spooled spooled(HttpServletRequest request) throws IOException {
        return switch (spooling.take(request.getInputStream())) {
            case Spooling.Result.Kept kept -> kept.file();
            case Spooling.Result.Refused refused -> throw UploadProblems.exception(refused.reason());
        };
    }

    /** Reads what is still coming, up to a few times the limit. A client that waits to be asked is not asked. */
    void drain(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            return;
        }
        long left = DRAIN_FACTOR * spooling.limitBytes();
        byte[] buffer = new byte[64 * 1024];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                left -= read;
            }
        } catch (IOException gone) {
            // the sender has stopped before the end: there is nothing more to throw away
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
    }

    private static @Nullable String fileName(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (header == null) {
            return null;
        }
        try {
            return ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? null : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
