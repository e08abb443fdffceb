package cymru.pythefnos.chassis.timer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.Ids;
import cymru.pythefnos.chassis.work.WorkQueue;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Timers to come in the small collection {@code timers}; the ids of those that have fired in {@code timersDone}. */
final class MongoTimers implements Timers, Indexed {
    private final WorkQueue queue;
    private final MongoCollection<Document> done;
    private final Clock clock;

    MongoTimers(MongoTemplate template, Clock clock) {
        this.queue = WorkQueue.in(template, "timers", clock);
        this.done = template.getCollection("timersDone");
        this.clock = clock;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return queue.indexes();
    }

    WorkQueue queue() {
        return queue;
    }

    @Override
    public void schedule(Timer timer) {
        if (!isDone(timer.id())) {
            queue.add(timer.id(), timer.dueAt());
        }
    }

    /** Sets those of the timers that are neither waiting nor done. @return how many those were */
    int scheduleMissing(List<Timer> timers) {
        List<String> ids = timers.stream().map(Timer::id).toList();
        Set<String> known = queue.present(ids);
        known.addAll(Ids.among(done, ids));
        List<Timer> missing =
                timers.stream().filter(t -> !known.contains(t.id())).toList();
        missing.forEach(t -> queue.add(t.id(), t.dueAt()));
        return missing.size();
    }

    boolean isDone(String id) {
        return done.find(Filters.eq("_id", id)).first() != null;
    }

    /** Before it leaves the queue: a crash between the two leaves a timer that is known not to fire again. */
    void done(Claim claim) {
        done.updateOne(
                Filters.eq("_id", claim.id()),
                Updates.combine(
                        Updates.setOnInsert("dueAt", Date.from(claim.dueAt())),
                        Updates.setOnInsert("doneAt", Date.from(clock.instant())),
                        Updates.setOnInsert("attempts", claim.attempts())),
                new UpdateOptions().upsert(true));
    }
}
