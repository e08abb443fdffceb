package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.CombinedLetter;
import cymru.pythefnos.representative.delivery.byhand.LetterComposer;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries, and what exactly was sent. */
@RestController
class DeliveryController {

    private final Deliveries deliveries;
    private final Evidence evidence;
    private final Representatives people;
    private final CombinedLetter together;
    private final LetterComposer letters;

    DeliveryController(
            Deliveries deliveries,
            Evidence evidence,
            Representatives people,
            CombinedLetter together,
            LetterComposer letters) {
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.people = people;
        this.together = together;
        this.letters = letters;
    }

    /** A meeting's deliveries in the order in which they were made. */
    @GetMapping("/meetings/{id}/deliveries")
    @PreAuthorize("hasAnyRole('OFFICER', 'CONTACT', 'SERVICE')")
    Page<DeliveryView> ofMeeting(
            @PathVariable String id, @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                deliveries.ofMeeting(new MeetingId(id), Cursors.known(after, deliveries), wanted.andOne()),
                stored -> DeliveryView.of(stored.delivery()),
                stored -> stored.delivery().id().value());
    }

    @GetMapping("/deliveries/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CONTACT', 'SERVICE')")
    DeliveryView one(@PathVariable String id) {
        return DeliveryView.of(delivery(id));
    }

    /** The exact bytes that were handed to the mail server. */
    @GetMapping("/deliveries/{id}/message")
    @Described(answers = "message/rfc822")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<byte[]> message(@PathVariable String id) {
        Delivery delivery = delivery(id);
        byte[] message = evidence.find(delivery.id()).orElseThrow(() -> Refusals.noMessage(delivery));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header("Cache-Control", "no-store")
                .body(message);
    }

    /** The letter to print; also for an e-mail that failed and has to be posted instead. */
    @GetMapping("/deliveries/{id}/letter")
    @Described(answers = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<byte[]> letter(@PathVariable String id) {
        Delivery delivery = delivery(id);
        Profile to = people.profile(delivery.person()).orElseThrow(() -> Refusals.noMessage(delivery));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store")
                .body(Refusals.orUnavailable(() -> letters.letter(onPaper(delivery), others(delivery), to)));
    }

    private List<Occasion> others(Delivery delivery) {
        return together.besides(delivery).stream().map(Delivery::occasion).toList();
    }

    private static Delivery onPaper(Delivery delivery) {
        return delivery.by(Way.POST);
    }

    private Delivery delivery(String id) {
        return deliveries
                .find(new DeliveryId(id))
                .orElseThrow(() -> Refusals.unknown(id))
                .delivery();
    }
}
