package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.representative.api.delivery.DeliveryAnswer;
import cymru.pythefnos.representative.api.delivery.PostedRequest;
import cymru.pythefnos.representative.api.delivery.PrintQueueApi;
import cymru.pythefnos.representative.api.delivery.ToldRequest;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import cymru.pythefnos.representative.delivery.sending.Turns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a person, and writing down that they did it. */
@RestController
@OfficersOnly
class PrintQueueController implements PrintQueueApi {
    private final PrintQueue queue;
    private final Deliveries deliveries;
    private final RecordingManualDeliveries recording;
    private final Turns turns;

    PrintQueueController(PrintQueue queue, Deliveries deliveries, RecordingManualDeliveries recording, Turns turns) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.recording = recording;
        this.turns = turns;
    }

    @Override
    public Page<DeliveryAnswer> queue(@Nullable String after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                queue.waiting(Cursors.known(after, deliveries), wanted.andOne()),
                DeliveryJson::of,
                waiting -> waiting.delivery().id().value());
    }

    @Override
    public Page<DeliveryAnswer> coming(@Nullable String after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        List<Delivery> coming = queue.coming(Cursors.known(after, deliveries), wanted.andOne());
        Map<DeliveryId, Instant> turn = turns.of(coming);
        return wanted.page(
                coming, each -> DeliveryJson.of(each, turn), last -> last.id().value());
    }

    @Override
    public DeliveryAnswer posted(String id, PostedRequest body) {
        return recorded(id, new ManualDelivery.Posted(body.postedOn()));
    }

    @Override
    public DeliveryAnswer told(String id, ToldRequest body) {
        return recorded(id, new ManualDelivery.Told(body.on(), body.how()));
    }

    private DeliveryAnswer recorded(String id, ManualDelivery deed) {
        return DeliveryJson.of(recording
                .record(new DeliveryId(id), deed)
                .orThrow(refusal -> Refusals.of(refusal).exception()));
    }
}
