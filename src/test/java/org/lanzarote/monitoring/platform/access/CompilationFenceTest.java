package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.Owner;

/** The Secretariat alone issues revisions of compilations, each in one step, and nobody changes one. */
@QuarkusTest
class CompilationFenceTest {

    private static final String REVISION = "insert into compilation_revision"
            + " values ('01900000-0000-7000-8000-00000000000%d', 2, '9', %d, null, now(), 'secretariat')";

    private static final String PART =
            "insert into compilation_part select id, 9, 'CHILDREN', '9.1', null, null, uuidv7() from compilation_revision";

    @Inject
    DataSource service;

    @BeforeEach
    void issued() {
        GivenRounds.launched("FRA");
        GivenReplies.published("FRA");
        Asking.secretariat()
                .body(Map.of())
                .post("/rounds/2/questions/9/compilation/revisions")
                .then()
                .statusCode(201);
    }

    @Test
    void secretariatIssuesAndOthersDoNot() throws SQLException {
        assertThat(BareService.secretariat(service).change(REVISION.formatted(2, 2)))
                .isOne();
        assertThatThrownBy(() -> BareService.told(service, "overseer", "true").change(REVISION.formatted(2, 2)))
                .hasMessageContaining("row-level security");
        assertThat(BareService.untold(service).seen("compilation_part")).isOne();
    }

    @Test
    void revisionTakesInNothingLaterAndStaysAsItIs() {
        assertThatThrownBy(() -> BareService.secretariat(service).change(PART))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> Owner.execute("update compilation_part set parts_submission = 2"))
                .hasMessageContaining("unchangeable");
        assertThatThrownBy(() -> Owner.execute("delete from compilation_revision"))
                .hasMessageContaining("unchangeable");
    }
}
