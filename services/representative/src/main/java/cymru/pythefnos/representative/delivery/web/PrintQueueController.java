package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a person, and writing down that they did it. */
@RestController
@PreAuthorize("hasRole('OFFICER')")
class PrintQueueController {
    private final PrintQueue queue;
    private final Deliveries deliveries;
    private final RecordingManualDeliveries recording;

    PrintQueueController(PrintQueue queue, Deliveries deliveries, RecordingManualDeliveries recording) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.recording = recording;
    }

    /** Letters, and e-mails that failed, the earliest deadline first; {@code todo} says of each what to do about it, and why. */
    @GetMapping("/print-queue")
    Page<DeliveryView> queue(@RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                queue.waiting(Cursors.known(after, deliveries), wanted.andOne()),
                DeliveryView::of,
                waiting -> waiting.delivery().id().value());
    }

    /** It went into the post on that day. */
    @PostMapping("/deliveries/{id}/posted")
    DeliveryView posted(@PathVariable String id, @RequestBody PostedOn body) {
        Checks.of().require("postedOn", body.postedOn()).orThrow();
        return recorded(id, new ManualDelivery.Posted(Objects.requireNonNull(body.postedOn())));
    }

    /** Somebody told the person on that day. */
    @PostMapping("/deliveries/{id}/told")
    DeliveryView told(@PathVariable String id, @RequestBody ToldOn body) {
        Checks.of().require("on", body.on()).require("how", body.how()).orThrow();
        return recorded(
                id, new ManualDelivery.Told(Objects.requireNonNull(body.on()), Objects.requireNonNull(body.how())));
    }

    private DeliveryView recorded(String id, ManualDelivery deed) {
        return DeliveryView.of(Refusals.recorded(recording.record(new DeliveryId(id), deed)));
    }

    /** The day, in Europe/London, on which the letter went into the post. */
    record PostedOn(@Nullable LocalDate postedOn) {}

    /** The day, in Europe/London, on which the person was told, and how. */
    record ToldOn(@Nullable LocalDate on, ManualDelivery.@Nullable How how) {}
}
