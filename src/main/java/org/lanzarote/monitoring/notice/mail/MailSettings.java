package org.lanzarote.monitoring.notice.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.lanzarote.monitoring.platform.language.Language;

/** Settings for e-mail. */
@ConfigMapping(prefix = "mail")
interface MailSettings {

    /** The address that letters come from; without it none is sent. */
    Optional<String> from();

    /** Where the front end is, into which links lead, each with the address of its thing in the API. */
    Optional<URI> frontEnd();

    String host();

    int port();

    Optional<String> username();

    Optional<String> password();

    MailEncryption encryption();

    /** How long the mail server may take for each of its answers. */
    Duration answersWithin();

    /** The mailbox of the Secretariat, which gets the digest; without it there is none. */
    Optional<String> secretariat();

    /** The mailbox of the safeguarding officer, who learns there that something waits too long; without it, nowhere. */
    Optional<String> safeguardingOfficer();

    /** The language in which offices are written to. */
    @WithDefault("EN")
    Language language();

    /** From when on the digest of a day is made, in UTC. */
    LocalTime digestFrom();

    /** How often an instance looks whether the digest of a day is to be made. */
    String digestLookedForEvery();

    /** How often an instance makes letters of what happened. */
    String eventsReadEvery();

    /** How often an instance looks for letters to send; with an empty value it sends none. */
    Optional<Duration> sentEvery();

    /** How often an instance shows that it is still at work. */
    Duration heartbeatEvery();
}
