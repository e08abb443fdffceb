package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.chassis.work.Claim;
import cymru.pythefnos.chassis.work.Work;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Due;
import cymru.pythefnos.representative.delivery.sending.SendingMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends what is due: several messages are written, and what came of earlier ones is kept, while others are on the few lines
 * to the mail server. The lines are hung up when there is nothing to send.
 */
public final class MailWorkers implements Work {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final SendingMail sending;
    private final SmtpLines lines;
    private final Clock clock;

    public MailWorkers(SendingMail sending, Supplier<Carrier> carriers, int connections, Clock clock) {
        this.sending = sending;
        this.lines = new SmtpLines(connections, carriers);
        this.clock = clock;
    }

    @Override
    public Function<Claim, Optional<Instant>> prepare(List<Claim> claims) {
        Map<DeliveryId, Due> due =
                sending.due(claims.stream().map(MailWorkers::delivery).toList());
        return claim -> Optional.ofNullable(due.get(delivery(claim))).flatMap(found -> sending.send(found, lines));
    }

    private static DeliveryId delivery(Claim claim) {
        return new DeliveryId(claim.id());
    }

    @Override
    public Instant afterFault(Claim claim) {
        return clock.instant().plus(AFTER_FAULT);
    }

    @Override
    public void idle() {
        lines.hangUp();
    }
}
