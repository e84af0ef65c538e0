package org.lanzarote.monitoring.notice.webhook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings for webhooks: how often an instance looks for what is to be sent, how long it tries, and where it may call. */
@ConfigMapping(prefix = "webhooks")
interface WebhookSettings {

    /** "off" where this instance sends nothing. */
    String lookedForEvery();

    int threads();

    Duration heartbeatEvery();

    /** How long to wait after each try that failed; after the last one no more follows. */
    List<Duration> pauses();

    /** How long to wait while the account of a webhook is shut out, or is not to be found out. */
    Duration heldFor();

    /** How long a former secret still signs beside the new one. */
    Duration formerSecretFor();

    Duration connectedWithin();

    /** Until the whole head of the answer is there, the connection included. */
    Duration answeredWithin();

    /** Networks that may be called although they are not public, such as 10.1.0.0/16. */
    Optional<List<String>> allowedNetworks();

    /** Hosts that are registered as they are, at any port; one that begins with a dot stands for all that end so. */
    Optional<List<String>> allowedHosts();

    int mostOfAnAccount();

    /** How long what was sent stays in the log. */
    Duration logKept();

    String clearedEvery();
}
