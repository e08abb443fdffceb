package cymru.pythefnos.servers.mailbox;

import cymru.pythefnos.servers.Login;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.auth.PlainAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.UsernamePasswordValidator;
import org.subethamail.smtp.server.SMTPServer;

/** Whose mail is taken. */
interface Senders {
    Senders ANYBODY = server -> server;

    SMTPServer.Builder known(SMTPServer.Builder server);

    static Senders only(Login sender) {
        UsernamePasswordValidator check = (name, password, session) -> {
            if (!sender.isOf(name, password)) {
                throw new LoginFailedException();
            }
        };
        return server -> server.authenticationHandlerFactory(new PlainAuthenticationHandlerFactory(check))
                .requireAuth(true);
    }
}
