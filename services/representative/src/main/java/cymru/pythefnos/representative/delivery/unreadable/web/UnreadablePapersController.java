package cymru.pythefnos.representative.delivery.unreadable.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.Uploaders;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.api.delivery.RemedyRequest;
import cymru.pythefnos.representative.api.delivery.UnreadableAnswer;
import cymru.pythefnos.representative.api.delivery.UnreadableApi;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.unreadable.SettlingUnreadable;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePapers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Papers that somebody can't read, for the contact and the officer. */
@RestController
@Uploaders
class UnreadablePapersController implements UnreadableApi {
    private final UnreadablePapers told;
    private final SettlingUnreadable settling;

    UnreadablePapersController(UnreadablePapers told, SettlingUnreadable settling) {
        this.told = told;
        this.settling = settling;
    }

    @Override
    public Page<UnreadableAnswer> open(@Nullable UnreadableId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        Checks.of()
                .that(after == null || told.find(after).isPresent(), "after", "not-a-cursor")
                .orThrow();
        return wanted.page(
                told.open(after, wanted.andOne()),
                each -> answer(each.state()),
                last -> last.state().id().value());
    }

    @Override
    public UnreadableAnswer one(UnreadableId id) {
        return answer(settling.find(id).orThrow(SettlingProblems::of));
    }

    @Override
    public UnreadableAnswer done(UnreadableId id, RemedyRequest body) {
        var done = new UnreadablePaper.Done(body.on(), body.what());
        return answer(settling.settle(id, done).orThrow(SettlingProblems::of));
    }

    private static UnreadableAnswer answer(UnreadablePaper paper) {
        UnreadablePaper.Copy copy = paper.copy();
        DeliveryId sent = paper.sent();
        UnreadablePaper.Done done = paper.done();
        return new UnreadableAnswer(
                paper.id(),
                copy.delivery().value(),
                copy.person(),
                copy.meeting(),
                copy.paper(),
                copy.format().name(),
                copy.tongue().code(),
                paper.troubles(),
                paper.toldAt(),
                paper.deadline(),
                sent == null ? null : sent.value(),
                done == null ? null : new UnreadableAnswer.Done(done.on(), done.what()));
    }
}
