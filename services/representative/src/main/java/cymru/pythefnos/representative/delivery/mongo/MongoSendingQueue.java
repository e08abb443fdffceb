package cymru.pythefnos.representative.delivery.mongo;

import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import java.time.Instant;
import java.util.List;

/** The small collection of e-mails that are due; wakes the workers. */
public final class MongoSendingQueue implements SendingQueue {

    private final WorkQueue queue;
    private final Runnable nudge;

    public MongoSendingQueue(WorkQueue queue, Runnable nudge) {
        this.queue = queue;
        this.nudge = nudge;
    }

    @Override
    public void addAll(List<DeliveryId> ids, Instant due) {
        queue.want(ids.stream().map(DeliveryId::value).toList(), due);
        nudge.run();
    }
}
