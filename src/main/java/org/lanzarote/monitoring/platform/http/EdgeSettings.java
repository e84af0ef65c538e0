package org.lanzarote.monitoring.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings for how much one caller may send, how fast and how often. */
@ConfigMapping(prefix = "edge")
interface EdgeSettings {

    /** The most characters of an address with its query. */
    int longestAddress();

    /** The largest size of all header fields of a request together. */
    MemorySize largestHead();

    MemorySize largestBody();

    /** The largest filled form. */
    MemorySize largestForm();

    /** The largest attachment, which is received into a file and not into memory. */
    MemorySize largestAttachment();

    /** The largest report package. */
    MemorySize largestPackage();

    /** The largest package of a reply with its attachments, which is received into a file too. */
    MemorySize largestReplyPackage();

    /** How long a body may take, from the end of the request's head. */
    Duration timeForBody();

    /** How long an attachment may take; a ministry may send it over a slow line. */
    Duration timeForAttachment();

    Duration timeForReplyPackage();

    /** The content security policy of responses that set none themselves. */
    String contentSecurityPolicy();

    Rate address();

    AccountRate account();

    /** How many addresses, and as many accounts, are counted at once. */
    int remembered();

    /** How much of an account is answered at once, besides how often it asks. */
    interface AccountRate extends Rate {

        AtOnce atOnce();
    }

    /** How many requests are answered at once, and how long the next one waits for its turn. */
    interface AtOnce {

        int requests();

        Duration patience();

        /** How many documents are printed for all accounts together. */
        int printed();
    }

    /** How many requests a caller may send at once, and after which time it may send as many again. */
    interface Rate {

        int requests();

        Duration per();
    }
}
