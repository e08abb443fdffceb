package cymru.pythefnos.chassis.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.validation.Checks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class TrialController {
    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, int size) {}

    record Thing(
            @Nullable String name,
            int count,
            @Nullable LocalDate on,
            @Nullable OffsetDateTime at,
            @Nullable Boolean good,
            @Nullable Colour colour,
            @Nullable UUID ref,
            @Nullable List<Part> parts) {}

    /** What was made, and what the next POST to /things does after its checks. */
    record Log(List<String> made, AtomicReference<Runnable> meanwhile) {
        Log() {
            this(new java.util.concurrent.CopyOnWriteArrayList<>(), new AtomicReference<>(() -> {}));
        }
    }

    private final Actor actor;
    private final Log log;

    TrialController(Actor actor, Log log) {
        this.actor = actor;
        this.log = log;
    }

    @PostMapping("/things")
    ResponseEntity<Map<String, Object>> make(@RequestBody Thing thing, NewId id) {
        Checks.of()
                .require("name", thing.name())
                .atMost(10, "name", thing.name())
                .orThrow();
        log.made().add(id.value());
        log.meanwhile().get().run();
        return ResponseEntity.created(URI.create("/things/" + id.value()))
                .eTag(Etags.of(1))
                .body(Map.of("id", id.value(), "name", String.valueOf(thing.name()), "by", actor.id()));
    }

    @GetMapping("/things/{id}")
    Map<String, Object> get(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        return Map.of("id", id, "on", String.valueOf(on));
    }

    @GetMapping("/things")
    Map<String, Object> list(@RequestParam LocalDate from, @RequestParam @Nullable Integer limit) {
        return Map.of("from", from, "limit", Limit.of(limit).items());
    }

    @PutMapping("/things/{id}")
    Map<String, Object> put(@PathVariable UUID id, @RequestBody Thing thing, ExpectedVersion expected) {
        return Map.of("expected", expected.orElse(3));
    }

    @PostMapping("/raw")
    int raw(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes().length;
    }

    @PostMapping("/uploads")
    Map<String, Object> upload(@RequestParam MultipartFile file) {
        return Map.of("bytes", file.getSize());
    }

    @GetMapping("/late")
    void late() {
        throw new ProblemException(
                Problem.of("too-late", HttpStatus.UNPROCESSABLE_CONTENT).with("earliest", LocalDate.of(2026, 12, 2)));
    }

    @GetMapping("/bug")
    void bug() {
        throw new IllegalStateException("secret inner words");
    }

    @PreAuthorize("hasRole('OFFICER')")
    @GetMapping("/officers")
    String officers() {
        return "yes";
    }

    @PostMapping("/open/box")
    String box(@RequestBody String anything) {
        log.made().add(anything);
        return "taken";
    }

    @GetMapping("/open/door")
    String open() {
        return "open";
    }
}
