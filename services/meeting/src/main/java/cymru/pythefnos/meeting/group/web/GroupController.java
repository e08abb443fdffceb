package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.GroupResult;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.KeepingGroups;
import cymru.pythefnos.meeting.web.OfficersOnly;
import cymru.pythefnos.meeting.web.StaffAndServices;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/groups")
class GroupController {
    private final Groups groups;
    private final KeepingGroups keeping;

    GroupController(Groups groups, KeepingGroups keeping) {
        this.groups = groups;
        this.keeping = keeping;
    }

    @PostMapping
    @OfficersOnly
    ResponseEntity<GroupResource> create(@RequestBody GroupRequest request, NewId id) {
        GroupAt created = keeping.create(request.checked(new GroupId(id.value())));
        return ResponseEntity.created(URI.create("/groups/" + id.value()))
                .eTag(Etags.of(created.version()))
                .body(GroupResource.of(created));
    }

    @PutMapping("/{id}")
    @OfficersOnly
    ResponseEntity<GroupResource> change(
            @PathVariable UUID id, @RequestBody GroupRequest request, ExpectedVersion expected) {
        return switch (keeping.change(request.checked(new GroupId(id.toString())), expected.value())) {
            case GroupResult.Kept kept -> shown(kept.group());
            case GroupResult.Unknown unknown -> throw unknown(unknown.id());
            case GroupResult.Stale stale ->
                throw refused("stale-version", HttpStatus.PRECONDITION_FAILED, "currentVersion", stale.current());
            case GroupResult.ChangedMeanwhile changed ->
                throw refused(
                        "changed-meanwhile",
                        HttpStatus.CONFLICT,
                        "group",
                        changed.id().value());
        };
    }

    @GetMapping("/{id}")
    @StaffAndServices
    ResponseEntity<GroupResource> one(@PathVariable UUID id) {
        GroupId group = new GroupId(id.toString());
        return shown(groups.find(group).orElseThrow(() -> unknown(group)));
    }

    @GetMapping
    @StaffAndServices
    Page<GroupResource> all(@RequestParam @Nullable UUID after, @RequestParam @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                groups.list(after == null ? null : new GroupId(after.toString()), wanted.andOne()),
                GroupResource::of,
                last -> last.group().id().value());
    }

    private static ResponseEntity<GroupResource> shown(GroupAt group) {
        return ResponseEntity.ok().eTag(Etags.of(group.version())).body(GroupResource.of(group));
    }

    private static ProblemException unknown(GroupId id) {
        return refused("unknown-group", HttpStatus.NOT_FOUND, "group", id.value());
    }

    private static ProblemException refused(String name, HttpStatus status, String fact, Object value) {
        return new ProblemException(Problem.of(name, status).with(fact, value));
    }
}
