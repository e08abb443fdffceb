package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;

/** SMTP spoken by hand over one connection, so that the test sees each answer. */
final class Sender implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    Sender(Mailbox mailbox) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), mailbox.port());
        socket.setTcpNoDelay(true);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        out = new BufferedOutputStream(socket.getOutputStream());
        answer();
        say("EHLO test");
    }

    /** The server's answer to a login by AUTH PLAIN. */
    String logIn(String name, String password) throws IOException {
        byte[] both = ("\0" + name + "\0" + password).getBytes(UTF_8);
        return say("AUTH PLAIN " + Base64.getEncoder().encodeToString(both));
    }

    /** The server's answer to the first command of a message. */
    String begin() throws IOException {
        return say("MAIL FROM:<bwrdd@iechyd.example>");
    }

    /** The server's answer to the message; its lines end with CR LF. */
    String send(String to, String message) throws IOException {
        start(to);
        out.write(message.replace("\r\n.", "\r\n..").getBytes(UTF_8));
        return say(".");
    }

    void startAndDrop(String to, String part) throws IOException {
        start(to);
        out.write(part.getBytes(UTF_8));
        out.flush();
    }

    private void start(String to) throws IOException {
        begin();
        say("RCPT TO:<" + to + ">");
        say("DATA");
    }

    private String say(String command) throws IOException {
        out.write((command + "\r\n").getBytes(UTF_8));
        out.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = in.readLine();
        while (line != null && line.startsWith("-", 3)) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
