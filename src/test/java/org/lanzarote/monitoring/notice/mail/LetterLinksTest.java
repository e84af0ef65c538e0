package org.lanzarote.monitoring.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links lead into the front end, or to a page, and never to JSON. */
class LetterLinksTest {

    private static final LetterFacts REPLY = about("/rounds/2/replies/FRA");
    private static final LetterFacts ROUND = about("/rounds/2");
    private static final LetterFacts EDITION = about("/rounds/2/report/editions/1");

    @Test
    void frontEndHasTheAddressesOfTheService() {
        var links = links("https://front.example.org/app/", "https://monitoring.example.org");

        assertThat(links.of(LetterKind.REPLY_RETURNED, REPLY))
                .contains("https://front.example.org/app/rounds/2/replies/FRA");
        assertThat(links.of("/me/tasks")).contains("https://front.example.org/app/me/tasks");
    }

    @Test
    void withoutFrontEndLinksLeadToPagesOfTheServiceAlone() {
        var links = links("", "https://monitoring.example.org");

        assertThat(links.of(LetterKind.ROUND_LAUNCHED, ROUND))
                .contains("https://monitoring.example.org/rounds/2/questionnaire");
        assertThat(links.of(LetterKind.EDITION_PUBLISHED, EDITION))
                .contains("https://monitoring.example.org/rounds/2/report/editions/1");
        assertThat(links.of(LetterKind.REPLY_RETURNED, REPLY)).isEmpty();
        assertThat(links.of("/me/tasks")).isEmpty();
        assertThat(links("", "").of(LetterKind.EDITION_PUBLISHED, EDITION)).isEmpty();
    }

    private static LetterLinks links(String frontEnd, String service) {
        return new LetterLinks(address(frontEnd), address(service));
    }

    private static Optional<URI> address(String one) {
        return Optional.of(one).filter(given -> !given.isEmpty()).map(URI::create);
    }

    private static LetterFacts about(String subject) {
        return new LetterFacts(subject, JsonNodeFactory.instance.objectNode());
    }
}
