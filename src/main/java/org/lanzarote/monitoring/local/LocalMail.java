package org.lanzarote.monitoring.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Takes the e-mails that Keycloak and the service send and prints them, so that a link can be followed without a mailbox. */
final class LocalMail {

    private LocalMail() {}

    static void start(int port) {
        LocalPorts.requireFree(port, "e-mails", "local.mail.port");
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var users = server.getUserManager();
        var mailbox = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((mail, address) -> {
            System.out.printf("%nE-mail to %s:%n%s%n", address.getEmail(), text(mail.getMessage()));
            return mailbox.handle(mail, address);
        });
        server.start();
    }

    /** The part without markup, which comes first. */
    static String text(MimeMessage message) throws MessagingException {
        try {
            var content = message.getContent();
            return content instanceof Multipart parts
                    ? parts.getBodyPart(0).getContent().toString()
                    : content.toString();
        } catch (IOException e) {
            throw new MessagingException("The e-mail cannot be read", e);
        }
    }
}
