package org.lanzarote.monitoring.notice.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.UUID;

/** A letter as it goes over the wire: the same letter has the same Message-ID each time. */
final class LetterMessage extends MimeMessage {

    private final String key;

    LetterMessage(Session session, InternetAddress from, UUID letter) {
        super(session);
        this.key = "<%s@%s>"
                .formatted(letter, from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1));
    }

    LetterMessage filled(InternetAddress from, InternetAddress to, LetterText text, Date now)
            throws MessagingException {
        setFrom(from);
        setRecipient(Message.RecipientType.TO, to);
        setSubject(text.subject(), UTF_8.name());
        setSentDate(now);
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", text.language());
        setContent(new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
        saveChanges();
        return this;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", key);
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), kind);
        return part;
    }
}
