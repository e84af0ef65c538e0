package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Owner;

/** Nothing of the owner, whom no fence holds, acts for the role of the service but what it is made for. */
@QuarkusTest
class OwnerFenceTest {

    /** What stands before the fence: the register of who takes part, and what is in preparation. */
    private static final String[] UNFENCED = {
        "account",
        "flyway_schema_history",
        "identity_intent",
        "organisation",
        "question",
        "questionnaire",
        "questionnaire_edit",
        "reservation",
        "round",
        "round_correction",
        "round_roster",
        "round_scale"
    };

    @Inject
    DataSource service;

    @Test
    void functionsOfTheOwnerFindTheOwnersTablesAlone() throws SQLException {
        var definers = "select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace";

        assertThat(listed(definers)).contains("keep_answer_version", "keep_version_of_translation");
        assertThat(listed(definers
                        + " and not 'search_path=pg_catalog, public, pg_temp' = any (coalesce(p.proconfig, '{}'))"))
                .isEmpty();
    }

    @Test
    void viewsOfTheOwnerShowNoForeignFunctionWhatTheyLeaveOut() throws SQLException {
        assertThat(listed("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions, '{}') && '{security_barrier=true,security_invoker=true}'"))
                .isEmpty();
    }

    @Test
    void whatTheOwnerTellsItTellsToWhoeverSaysWhoAsks() throws SQLException {
        assertThat(listed("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and reloptions && '{security_barrier=true}' and pg_get_viewdef(oid) !~ 'caller_'"
                        + " and has_table_privilege('monitoring', oid, 'select')"))
                .isEmpty();
        assertThat(listed("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"
                        + " and prorettype <> 'trigger'::regtype and prosrc !~ 'caller_|delegated_answer' order by 1"))
                .containsExactly("cutting_now", "hangs_on", "index_waiting");
    }

    @Test
    void tablesOutsideTheFenceAreTheseAlone() throws SQLException {
        assertThat(listed("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and not relrowsecurity order by 1"))
                .containsExactly(UNFENCED);
    }

    @Test
    void everybodyHasNoRightToTheDatabaseNorToItsSchemaButUse() throws SQLException {
        assertThat(listed("select privilege_type from pg_database, aclexplode(datacl)"
                        + " where datname = current_database() and grantee = 0"))
                .isEmpty();
        assertThat(listed("select privilege_type from pg_namespace, aclexplode(nspacl)"
                        + " where nspname = 'public' and grantee = 0"))
                .containsExactly("USAGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create temporary table answer_version (id integer)",
                "create table public.answer_versions (id integer)",
                "create schema mine"
            })
    void serviceMakesNothingThatCouldStandInForATable(String attempt) {
        assertThatThrownBy(() -> BareService.untold(service).change(attempt)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "organisation"})
    void whoTookPartIsNeverDeleted(String table) {
        assertThatThrownBy(() -> BareService.untold(service).change("delete from " + table))
                .hasMessageContaining("permission denied");
    }

    private static List<String> listed(String query) throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
