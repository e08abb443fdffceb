package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Groups over HTTP. */
@HttpExchange("/groups")
public interface GroupsApi {
    @PostExchange
    ResponseEntity<GroupAnswer> create(@Valid @RequestBody GroupRequest request, NewId id);

    @PutExchange("/{id}")
    ResponseEntity<GroupAnswer> change(
            @PathVariable GroupId id, @Valid @RequestBody GroupRequest request, ExpectedVersion expected);

    @GetExchange("/{id}")
    ResponseEntity<GroupAnswer> one(@PathVariable GroupId id);

    @GetExchange
    Page<GroupAnswer> all(
            @RequestParam(required = false) @Nullable GroupId after,
            @RequestParam(required = false) @Nullable Integer limit);
}
