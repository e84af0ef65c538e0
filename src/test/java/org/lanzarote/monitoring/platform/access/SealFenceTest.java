package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone: what France and an organisation seal, with a file of Germany before their eyes. */
@QuarkusTest
class SealFenceTest {

    private static final String SUBMIT = "insert into submission (reply_id, party_iso3, id, number, questionnaire_id,"
            + " party_name_en, party_name_fr, submitted_at, submitted_by, submitted_by_name, due, late, sealed, sha256) select id, party_iso3,"
            + " gen_random_uuid(), 7, questionnaire_id, '', '', now(), '', '', now(), false, '', '' from reply"
            + " where party_iso3 = 'FRA'";

    private static final String SEAL =
            "insert into sealed_attachment select id, '%s' from submission where party_iso3 = 'FRA' and number = %d";

    @Inject
    DataSource service;

    private String own = "";
    private String foreign = "";

    @BeforeEach
    void files() {
        GivenRounds.launched("FRA", "DEU", "RUS");
        GivenReplies.submitted("FRA");
        GivenReplies.supplement("FRA").then().statusCode(204);
        own = GivenAttachments.attached("FRA", "loi.txt", "Article 18".getBytes(UTF_8));
        foreign = GivenAttachments.attached("DEU", "gesetz.txt", "Article 18".getBytes(UTF_8));
    }

    @Test
    void partySealsOnlyItsOwnFiles() throws SQLException {
        assertThat(france().change(SUBMIT, SEAL.formatted(own, 7))).isOne();
        assertThatThrownBy(() -> france().change(SUBMIT, SEAL.formatted(foreign, 7)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void organisationSealsOnlyItsOwnFiles() throws SQLException {
        var draft = GivenSubmissions.drafted();
        var file = GivenSubmissions.attached(draft, "law.txt", "Article 18".getBytes(UTF_8));
        var seal = "insert into sealed_attachment values ('%s', '%s')";

        assertThat(organisation().change(seal.formatted(draft, file))).isOne();
        assertThatThrownBy(() -> organisation().change(seal.formatted(draft, foreign)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void partyLearnsOfNoFileThatAnotherNames() throws SQLException {
        Owner.execute(
                "update answer set content = '{\"files\": [\"%s\"]}' where party_iso3 = 'DEU'".formatted(foreign));

        assertThat(france().seen("named_attachment")).isZero();
        assertThat(BareService.told(service, "party", "DEU").seen("named_attachment"))
                .isPositive();
    }

    @Test
    void publicationOpensOnlyWhatItsSubmissionHolds() throws SQLException {
        Owner.execute(SEAL.formatted(own, 1));
        var unsealed = GivenAttachments.attached("FRA", "projet.txt", "Article 18".getBytes(UTF_8));
        var publish =
                "insert into publication select gen_random_uuid(), reply_id, party_iso3, number, questionnaire_id,"
                        + " submitted_at, now(), '' from submission where party_iso3 = 'FRA'";
        var open = "insert into published_attachment select id, '%s' from publication where party_iso3 = 'FRA'";

        assertThat(secretariat().change(publish, open.formatted(own))).isOne();
        for (var file : new String[] {unsealed, foreign}) {
            assertThatThrownBy(() -> secretariat().change(publish, open.formatted(file)))
                    .hasMessageContaining("row-level security");
        }
    }

    private BareService secretariat() {
        return BareService.secretariat(service);
    }

    private BareService france() {
        return BareService.told(service, "party", "FRA");
    }

    private BareService organisation() {
        return BareService.told(service, "stakeholder", "Demonstration NGO");
    }
}
