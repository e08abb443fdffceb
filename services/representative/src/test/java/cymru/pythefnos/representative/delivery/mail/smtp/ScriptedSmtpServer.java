package cymru.pythefnos.representative.delivery.mail.smtp;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that misbehaves as the test says: one act for each message, in order; then it takes everything. */
final class ScriptedSmtpServer implements AutoCloseable {

    enum Act {
        ACCEPT,
        /** 421 in reply to MAIL FROM, and the line is closed. */
        CLOSING,
        /** 450 in reply to RCPT TO. */
        BUSY,
        /** 550 in reply to RCPT TO. */
        NO_SUCH_USER,
        /** 554 in reply to the message itself. */
        REFUSE_CONTENT,
        /** 451 in reply to the message itself. */
        DEFER_CONTENT,
        /** The line is closed in reply to DATA. */
        DROP_BEFORE_DATA,
        /** The message is taken, and the line closed without a reply. */
        DROP_AFTER_DOT,
        /** The message is taken, and no reply ever comes. */
        STALL
    }

    private final ServerSocket socket;
    private final Deque<Act> script;
    final List<String> taken = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    ScriptedSmtpServer(Act... script) throws IOException {
        this.script = new ArrayDeque<>(List.of(script));
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(line.getOutputStream(), StandardCharsets.UTF_8))) {
            say(out, "220 scripted");
            Act act = Act.ACCEPT;
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                String verb =
                        command.length() < 4 ? command : command.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                if (verb.equals("MAIL")) {
                    act = next();
                }
                if (!answer(verb, act, in, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private synchronized Act next() {
        Act act = script.poll();
        return act == null ? Act.ACCEPT : act;
    }

    /** False if the line is to be closed. */
    private boolean answer(String verb, Act act, BufferedReader in, BufferedWriter out) throws IOException {
        switch (verb) {
            case "EHLO", "HELO" -> say(out, "250 scripted");
            case "MAIL" -> say(out, act == Act.CLOSING ? "421 4.3.2 closing" : "250 ok");
            case "RCPT" -> say(out, recipient(act));
            case "DATA" -> {
                return act != Act.DROP_BEFORE_DATA && data(act, in, out);
            }
            case "QUIT" -> say(out, "221 bye");
            default -> say(out, "250 ok");
        }
        return act != Act.CLOSING && !verb.equals("QUIT");
    }

    private static String recipient(Act act) {
        return switch (act) {
            case BUSY -> "450 4.2.1 mailbox busy";
            case NO_SUCH_USER -> "550 5.1.1 no such user";
            default -> "250 ok";
        };
    }

    private boolean data(Act act, BufferedReader in, BufferedWriter out) throws IOException {
        say(out, "354 go on");
        StringBuilder message = new StringBuilder();
        for (String row = in.readLine(); row != null && !row.equals("."); row = in.readLine()) {
            message.append(row).append("\r\n");
        }
        switch (act) {
            case REFUSE_CONTENT -> say(out, "554 5.6.0 not wanted");
            case DEFER_CONTENT -> say(out, "451 4.3.0 try again");
            case DROP_AFTER_DOT -> taken.add(message.toString());
            case STALL -> {
                taken.add(message.toString());
                in.readLine();
            }
            default -> {
                taken.add(message.toString());
                say(out, "250 2.0.0 taken");
            }
        }
        return act != Act.DROP_AFTER_DOT && act != Act.STALL;
    }

    private static void say(BufferedWriter out, String reply) throws IOException {
        out.write(reply + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
