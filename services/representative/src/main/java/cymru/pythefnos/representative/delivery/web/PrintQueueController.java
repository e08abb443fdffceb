package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.representative.api.delivery.DeliveryAnswer;
import cymru.pythefnos.representative.api.delivery.PostedRequest;
import cymru.pythefnos.representative.api.delivery.PrintQueueApi;
import cymru.pythefnos.representative.api.delivery.ToldRequest;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a person, and writing down that they did it. */
@RestController
@OfficersOnly
class PrintQueueController implements PrintQueueApi {
    private final PrintQueue queue;
    private final Deliveries deliveries;
    private final RecordingManualDeliveries recording;

    PrintQueueController(PrintQueue queue, Deliveries deliveries, RecordingManualDeliveries recording) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.recording = recording;
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
