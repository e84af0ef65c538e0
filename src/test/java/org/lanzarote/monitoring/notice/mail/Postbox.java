package org.lanzarote.monitoring.notice.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.support.LocalServices;

/** A mail server, and what has come in there. */
public final class Postbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(
            ConfigProvider.getConfig().getValue(LocalServices.MAIL_PORT, Integer.class),
            "127.0.0.1",
            ServerSetup.PROTOCOL_SMTP));

    public static Postbox open() {
        var box = new Postbox();
        box.start();
        return box;
    }

    void start() {
        server.start();
    }

    List<MimeMessage> all() {
        return Arrays.asList(server.getReceivedMessages());
    }

    public List<MimeMessage> to(String address) {
        return all().stream()
                .filter(message -> header(message, "To").equals(address))
                .toList();
    }

    public List<String> readers() {
        return all().stream().map(message -> header(message, "To")).sorted().toList();
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage message, String name) {
        try {
            return String.join(" | ", message.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String plain(MimeMessage message) {
        return part(message, 0);
    }

    static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int number) {
        try {
            return ((Multipart) message.getContent())
                    .getBodyPart(number)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
