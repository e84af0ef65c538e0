package org.lanzarote.monitoring.notice.mail;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.lanzarote.monitoring.platform.watch.Needed;

/** The mail server, if there is one: it takes a letter, refuses its address for good, or fails and is tried again. */
@ApplicationScoped
public class MailServer implements Needed {

    /** That no such mailbox is there. */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    /** That the sender is not wanted, which says nothing of the mailbox (RFC 3463). */
    private static final Pattern POLICY = Pattern.compile("(?s)\\d{3}[ -]5\\.7\\..*");

    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(SmtpProperties.of(settings));
        this.clock = clock;
    }

    void tell(@Observes StartupEvent event) {
        if (!isThere()) {
            Log.warn("No e-mail is sent, and nobody is reminded: MAIL_FROM is not set");
        }
    }

    @Override
    public String name() {
        return "mail";
    }

    /** Whether the installation sends e-mail. */
    @Override
    public boolean isThere() {
        return settings.from().isPresent();
    }

    /** Greeted without a login, of which mail servers let each client have so many. */
    @Override
    public boolean answers() {
        try (var transport =
                Session.getInstance(SmtpProperties.withoutLogin(settings)).getTransport()) {
            transport.connect();
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    /** Hands a letter over; false, if there is no such mailbox, or what stands for an address is none. */
    boolean takes(UUID letter, String address, LetterText text) throws MessagingException {
        var from = new InternetAddress(settings.from().orElseThrow(), true);
        InternetAddress to;
        try {
            to = new InternetAddress(address, true);
        } catch (AddressException e) {
            return false;
        }
        var message = new LetterMessage(session, from, letter).filled(from, to, text, Date.from(clock.instant()));
        return hand(message, to);
    }

    private boolean hand(LetterMessage message, InternetAddress to) throws MessagingException {
        var transport = session.getTransport();
        try {
            transport.connect(
                    settings.username().orElse(null), settings.password().orElse(null));
            transport.sendMessage(message, new Address[] {to});
            return true;
        } catch (MessagingException e) {
            if (isRefusal(e)) {
                return false;
            }
            throw e;
        } finally {
            close(transport);
        }
    }

    /** What goes wrong after the mail server has taken a letter changes nothing. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debug("The mail server did not say goodbye");
        }
    }

    private static boolean isRefusal(MessagingException failure) {
        for (Exception next = failure; next instanceof MessagingException one; next = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException refusal) {
                return NO_MAILBOX.contains(refusal.getReturnCode())
                        && !POLICY.matcher(refusal.getMessage()).matches();
            }
        }
        return false;
    }
}
