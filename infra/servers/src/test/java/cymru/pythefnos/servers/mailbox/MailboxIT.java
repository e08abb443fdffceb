package cymru.pythefnos.servers.mailbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.Login;
import cymru.pythefnos.servers.PortTaken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = SECONDS)
class MailboxIT {

    @TempDir
    Path folder;

    @Test
    void aMessageIsOnDiskWhenItIsAcknowledged() throws Exception {
        try (Mailbox mailbox = Mailbox.open(folder, 0);
                Sender sender = new Sender(mailbox)) {
            assertThat(sender.send("a@example.org", "Subject: Hysbysiad\r\n\r\nCyfarfod\r\n"))
                    .startsWith("250");
            assertThat(folder.resolve("000000000001.eml"))
                    .content()
                    .contains("Delivered-To: a@example.org")
                    .endsWith("Subject: Hysbysiad\r\n\r\nCyfarfod\r\n");
        }
    }

    @Test
    void whatWasSentIsReadBackToTheByte() throws Exception {
        String message = "Subject: x\r\n\r\n.a dot at the start\r\n..two\r\nŵŷ\r\n";
        try (Mailbox mailbox = Mailbox.open(folder, 0);
                Sender sender = new Sender(mailbox)) {
            sender.send("a@example.org", message);
            Mail mail = mailbox.messages().getFirst();
            assertThat(mail.from()).isEqualTo("bwrdd@iechyd.example");
            assertThat(mail.to()).containsExactly("a@example.org");
            assertThat(mailbox.message(mail.id()))
                    .hasValueSatisfying(raw -> assertThat(raw)
                            .asString(java.nio.charset.StandardCharsets.UTF_8)
                            .isEqualTo(message));
            assertThat(mailbox.message("../" + mail.id())).isEmpty();
        }
    }

    @Test
    void aRestartCarriesOnAfterTheLastMessage() throws Exception {
        for (String subject : List.of("one", "two")) {
            try (Mailbox mailbox = Mailbox.open(folder, 0);
                    Sender sender = new Sender(mailbox)) {
                sender.send("a@example.org", "Subject: " + subject + "\r\n\r\n");
            }
        }
        Files.writeString(folder.resolve("broken.part"), "never acknowledged");
        try (Mailbox mailbox = Mailbox.open(folder, 0)) {
            assertThat(mailbox.messages()).extracting(Mail::subject).containsExactly("one", "two");
            assertThat(folder.resolve("broken.part")).doesNotExist();
        }
    }

    @Test
    void manyConnectionsAtOnceLoseNothing() throws Exception {
        try (Mailbox mailbox = Mailbox.open(folder, 0);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> senders = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(n -> () -> tenFrom(mailbox, n))
                    .toList();
            for (var sender : threads.invokeAll(senders)) {
                assertThat(sender.get()).startsWith("250");
            }
            assertThat(mailbox.messages())
                    .hasSize(200)
                    .extracting(Mail::id)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private static String tenFrom(Mailbox mailbox, int number) throws Exception {
        String answer = "";
        try (Sender sender = new Sender(mailbox)) {
            for (int n = 0; n < 10; n++) {
                answer = sender.send("a" + number + "@example.org", "Subject: " + n + "\r\n\r\n");
            }
        }
        return answer;
    }

    @Test
    void fortyMegabytesAreTakenAndSeventyAreNot() throws Exception {
        String line = "x".repeat(1022) + "\r\n";
        try (Mailbox mailbox = Mailbox.open(folder, 0);
                Sender sender = new Sender(mailbox)) {
            assertThat(sender.send("a@example.org", "\r\n" + line.repeat(40 * 1024)))
                    .startsWith("250");
            assertThat(sender.send("a@example.org", "\r\n" + line.repeat(70 * 1024)))
                    .startsWith("552");
            assertThat(mailbox.messages()).hasSize(1);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void aMessageCutOffInTheMiddleIsNotKept() throws Exception {
        try (Mailbox mailbox = Mailbox.open(folder, 0)) {
            try (Sender sender = new Sender(mailbox)) {
                sender.startAndDrop("a@example.org", "Subject: half\r\n");
            }
            try (Sender sender = new Sender(mailbox)) {
                sender.send("a@example.org", "Subject: whole\r\n\r\n");
            }
            assertThat(mailbox.messages()).extracting(Mail::subject).containsExactly("whole");
        }
    }

    @Test
    void aMailboxForOneSenderTakesNobodyElsesMail() throws Exception {
        Login login = Login.random();
        try (Mailbox mailbox = Mailbox.open(folder, 0, login)) {
            try (Sender stranger = new Sender(mailbox)) {
                assertThat(stranger.begin()).startsWith("530");
                assertThat(stranger.logIn(login.name(), "x")).startsWith("535");
                assertThat(stranger.logIn("somebody", login.password())).startsWith("535");
                assertThat(stranger.begin()).startsWith("530");
            }
            try (Sender sender = new Sender(mailbox)) {
                assertThat(sender.logIn(login.name(), login.password())).startsWith("235");
                assertThat(sender.send("a@example.org", "Subject: taken\r\n\r\n"))
                        .startsWith("250");
            }
            assertThat(mailbox.messages()).extracting(Mail::subject).containsExactly("taken");
        }
    }

    @Test
    void whatStopsItIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Mailbox mailbox = Mailbox.open(folder, 0)) {
            assertThatThrownBy(() -> Mailbox.open(folder, 0)).isInstanceOf(FolderInUse.class);
            assertThatThrownBy(() -> Mailbox.open(folder.resolve("other"), mailbox.port()))
                    .isInstanceOf(PortTaken.class);
            assertThatThrownBy(() -> Mailbox.open(file, 0)).isInstanceOf(FolderUnusable.class);
        }
    }

    @Test
    void aMessageThatIsNoneIsNamed() throws Exception {
        Path damaged = Files.writeString(folder.resolve("000000000001.eml"), "half a mess");
        assertThatThrownBy(() -> Mailbox.open(folder, 0))
                .isInstanceOfSatisfying(
                        FolderDamaged.class, e -> assertThat(e.file()).isEqualTo(damaged));
        Files.delete(damaged);
        Mailbox.open(folder, 0).close();
    }

    @Test
    void aFileThatSomebodyElsePutThereIsLeftAlone() throws Exception {
        Path copy = Files.writeString(folder.resolve("copy of 1.eml"), "Subject: kept by a person\r\n");
        try (Mailbox mailbox = Mailbox.open(folder, 0);
                Sender sender = new Sender(mailbox)) {
            assertThat(sender.send("a@example.org", "Subject: x\r\n\r\n")).startsWith("250");
            assertThat(mailbox.messages()).extracting(Mail::subject).containsExactly("x");
        }
        assertThat(copy).exists();
    }
}
