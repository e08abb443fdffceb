package cymru.pythefnos.representative.delivery.http;

import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.MeetingsApi;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.PapersApi;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the meeting service; a fan-out to a thousand people asks once. */
public final class HttpMeetingDetails implements MeetingDetailsSource {

    private static final Duration GOOD_FOR = Duration.ofSeconds(15);
    private static final long MOST = 200;
    private static final long MOST_BYTES = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(HttpMeetingDetails.class);

    private final MeetingApis service;
    private final AtomicBoolean away = new AtomicBoolean();
    private final Answers<MeetingDetails> meetings;
    private final Answers<PaperDetails> papers;
    private final Answers<byte[]> files;

    /**
     * The meeting service.
     *
     * @param files for what is streamed
     */
    public record MeetingApis(GroupsApi groups, MeetingsApi meetings, PapersApi papers, RestClient files) {}

    /** @param clock by which an answer grows old */
    public HttpMeetingDetails(MeetingApis service, Clock clock) {
        this.service = service;
        this.meetings = new Answers<>(new Answers.Settings(clock, GOOD_FOR, MOST), details -> 1);
        this.papers = new Answers<>(new Answers.Settings(clock, GOOD_FOR, MOST), details -> 1);
        this.files = new Answers<>(new Answers.Settings(clock, GOOD_FOR, MOST_BYTES), bytes -> bytes.length);
    }

    @Override
    public MeetingDetails meeting(Delivery delivery) {
        Occasion about = delivery.occasion();
        return meetings.get(
                news(delivery),
                () -> AnsweredDetails.meeting(
                        asked(() -> service.meetings()
                                .one(new MeetingId(about.meeting().value()))),
                        asked(() ->
                                service.groups().one(new GroupId(about.group().value())))));
    }

    /** An answer from before a move or a cancellation is none to what is said after it. */
    private static String news(Delivery delivery) {
        Occasion about = delivery.occasion();
        boolean off = delivery.kind() == Kind.CANCELLED;
        return about.meeting() + ":v" + about.scheduleVersion() + (off ? ":off" : "");
    }

    @Override
    public PaperDetails paper(PaperCopy copy) {
        return papers.get(
                copy.paper() + ":v" + copy.paperVersion(),
                () -> AnsweredDetails.paper(asked(
                        () -> service.papers().one(new PaperId(copy.paper().value())))));
    }

    @Override
    public byte[] rendition(PaperCopy copy) {
        return files.get(copy.renditionId(), () -> {
            byte[] bytes = asked(() -> request(copy).retrieve().toEntity(byte[].class));
            if (bytes.length != copy.bytes()) {
                throw new DetailsUnavailable("another rendition than " + copy.renditionId() + " is there now", null);
            }
            return bytes;
        });
    }

    @Override
    public void rendition(PaperCopy copy, OutputStream out) throws IOException {
        try {
            request(copy).exchange((request, response) -> {
                if (!response.getStatusCode().is2xxSuccessful()) {
                    throw new DetailsUnavailable("rendition: " + response.getStatusCode(), null);
                }
                try (InputStream in = response.getBody()) {
                    return in.transferTo(out);
                }
            });
        } catch (RestClientException e) {
            throw new DetailsUnavailable("rendition", e);
        }
    }

    /** That very file: another may have taken its place since. */
    private RestClient.RequestHeadersSpec<?> request(PaperCopy copy) {
        return service.files()
                .get()
                .uri(
                        "/papers/{id}/renditions/{format}/{language}?rendition={rendition}",
                        copy.paper().value(),
                        copy.format().name(),
                        copy.tongue().code(),
                        copy.renditionId());
    }

    private <T> T asked(Supplier<ResponseEntity<T>> question) {
        try {
            T answer = question.get().getBody();
            if (answer == null) {
                throw new DetailsUnavailable("the meeting service said nothing", null);
            }
            away.set(false);
            return answer;
        } catch (RestClientException e) {
            if (away.compareAndSet(false, true)) {
                LOG.warn("The meeting service does not answer: messages wait until it does ({})", e.getMessage());
            }
            throw new DetailsUnavailable("the meeting service does not answer", e);
        }
    }
}
