package cymru.pythefnos.representative.web;

import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.representative.RepresentativeConfiguration;
import cymru.pythefnos.representative.invitation.inviting.RecordingInforming;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The service without its deliveries; what it sends comes straight back to it, as it would through Kafka. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(RepresentativeConfiguration.class)
@ComponentScan({
    "cymru.pythefnos.representative.http",
    "cymru.pythefnos.representative.person",
    "cymru.pythefnos.representative.seat",
    "cymru.pythefnos.representative.meeting",
    "cymru.pythefnos.representative.invitation"
})
class Whole {

    @Bean
    RecordingInforming informing() {
        return new RecordingInforming();
    }

    @Bean
    SentEvents sentEvents(ObjectProvider<Inbox> inbox) {
        return new SentEvents(inbox, new CopyOnWriteArrayList<>());
    }

    /** Everything that left the outbox. */
    record SentEvents(ObjectProvider<Inbox> inbox, List<OutgoingEvent> events) implements EventSender {

        @Override
        public void send(OutgoingEvent event) {
            events.add(event);
            var data = new JsonMapper().readTree(event.data());
            inbox.getObject()
                    .receive(
                            "representative",
                            new ReceivedEvent(
                                    event.id(), event.type(), event.subject(), event.sequence(), event.time(), data));
        }

        List<String> ofType(String type) {
            return events.stream()
                    .filter(event -> event.type().equals(type))
                    .map(OutgoingEvent::data)
                    .toList();
        }

        String everything() {
            return events.stream().map(OutgoingEvent::toString).collect(Collectors.joining("\n"));
        }
    }
}
