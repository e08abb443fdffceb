package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.StaffAndServices;
import cymru.pythefnos.meeting.api.group.GroupAnswer;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.GroupRequest;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupRefusal;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.KeepingGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GroupController implements GroupsApi {
    private final Groups groups;
    private final KeepingGroups keeping;

    GroupController(Groups groups, KeepingGroups keeping) {
        this.groups = groups;
        this.keeping = keeping;
    }

    @Override
    @OfficersOnly
    public ResponseEntity<GroupAnswer> create(GroupRequest request, NewId id) {
        Versioned<Group> created = keeping.create(GroupJson.group(id.as(GroupId::new), request));
        return Answers.created("/groups/" + id.value(), created.version(), GroupJson.answer(created));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<GroupAnswer> change(GroupId id, GroupRequest request, ExpectedVersion expected) {
        return shown(keeping.change(GroupJson.group(id, request), expected.value())
                .orThrow(refusal -> problem(refusal).exception()));
    }

    @Override
    @StaffAndServices
    public ResponseEntity<GroupAnswer> one(GroupId id) {
        return shown(keeping.find(id).orThrow(refusal -> problem(refusal).exception()));
    }

    @Override
    @StaffAndServices
    public Page<GroupAnswer> all(@Nullable GroupId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                groups.list(after, wanted.andOne()),
                GroupJson::answer,
                last -> last.state().id().value());
    }

    private static ResponseEntity<GroupAnswer> shown(Versioned<Group> group) {
        return Answers.shown(group.version(), GroupJson.answer(group));
    }

    private static Problem problem(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.Unknown no ->
                Problem.of("unknown-group", HttpStatus.NOT_FOUND).with("group", no.id());
            case GroupRefusal.Stale stale ->
                Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED).with("currentVersion", stale.current());
            case GroupRefusal.ChangedMeanwhile changed ->
                Problem.of("changed-meanwhile", HttpStatus.CONFLICT).with("group", changed.id());
        };
    }
}
