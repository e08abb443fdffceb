package cymru.pythefnos.meeting.group.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.contracts.Contract;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.InMemorySeatLeads;
import cymru.pythefnos.meeting.group.SeatLead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The handlers read the golden examples that the representative service is held to. */
class SeatHandlersTest {
    private final InMemorySeatLeads seats = new InMemorySeatLeads();

    @Test
    void anAssignedSeatIsNotedAndAVacatedOneForgotten() {
        EventHandler assigned = new SeatHandlers().seatAssigned(seats);
        JsonNode example = example(assigned.type());
        GroupId group = new GroupId(example.get("groupId").asString());
        assigned.on(event(assigned.type(), example));
        assertThat(seats.of(group)).singleElement().satisfies(seat -> {
            assertThat(seat.seatId()).isEqualTo(example.get("seatId").asString());
            assertThat(seat.leadWorkingDays())
                    .isEqualTo(example.get("leadWorkingDays").asInt());
        });
        EventHandler vacated = new SeatHandlers().seatVacated(seats);
        String seatId = example(vacated.type()).get("seatId").asString();
        seats.assigned(new SeatLead(
                seatId, group, 2, LocalDate.parse(example.get("termStart").asString()), null));
        vacated.on(event(vacated.type(), example(vacated.type())));
        assertThat(seats.of(group)).noneMatch(seat -> seat.seatId().equals(seatId));
    }

    private static ReceivedEvent event(String type, JsonNode data) {
        return new ReceivedEvent("e", type, data.get("seatId").asString(), 1, Instant.EPOCH, data);
    }

    private static JsonNode example(String type) {
        Contract contract = Contract.ALL.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow();
        try (InputStream in = Contract.class.getResourceAsStream(contract.example())) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
