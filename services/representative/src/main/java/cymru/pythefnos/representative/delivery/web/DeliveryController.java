package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.UploadersAndServices;
import cymru.pythefnos.representative.api.delivery.DeliveriesApi;
import cymru.pythefnos.representative.api.delivery.DeliveryAnswer;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.CombinedLetter;
import cymru.pythefnos.representative.delivery.byhand.LetterComposer;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.delivery.sending.Turns;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries, and what exactly was sent. */
@RestController
class DeliveryController implements DeliveriesApi {

    private final Deliveries deliveries;
    private final Evidence evidence;
    private final Representatives people;
    private final CombinedLetter together;
    private final LetterComposer letters;
    private final Turns turns;

    DeliveryController(
            Deliveries deliveries,
            Evidence evidence,
            Representatives people,
            CombinedLetter together,
            LetterComposer letters,
            Turns turns) {
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.people = people;
        this.together = together;
        this.letters = letters;
        this.turns = turns;
    }

    @Override
    @UploadersAndServices
    public Page<DeliveryAnswer> ofMeeting(String id, @Nullable String after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        List<Versioned<Delivery>> page =
                deliveries.ofMeeting(new MeetingId(id), Cursors.known(after, deliveries), wanted.andOne());
        Map<DeliveryId, Instant> turn =
                turns.of(page.stream().map(Versioned::state).toList());
        return wanted.page(
                page,
                found -> DeliveryJson.of(found.state(), turn),
                last -> last.state().id().value());
    }

    @Override
    @UploadersAndServices
    public DeliveryAnswer one(String id) {
        Delivery delivery = delivery(id);
        return DeliveryJson.of(delivery, turns.of(List.of(delivery)));
    }

    @Override
    @Described(answers = "message/rfc822")
    @OfficersOnly
    public ResponseEntity<byte[]> message(String id) {
        Delivery delivery = delivery(id);
        byte[] message = evidence.find(delivery.id()).orElseThrow(() -> Refusals.noMessage(delivery));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header("Cache-Control", "no-store")
                .body(message);
    }

    @Override
    @Described(answers = MediaType.APPLICATION_PDF_VALUE)
    @OfficersOnly
    public ResponseEntity<byte[]> letter(String id) {
        Delivery delivery = delivery(id);
        Profile to = people.profile(delivery.person()).orElseThrow(() -> Refusals.noMessage(delivery));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store")
                .body(Refusals.orUnavailable(
                        () -> letters.letter(delivery.by(Way.POST), together.besides(delivery), to)));
    }

    private Delivery delivery(String id) {
        return deliveries
                .find(new DeliveryId(id))
                .orElseThrow(() -> Refusals.unknown(id))
                .state();
    }
}
