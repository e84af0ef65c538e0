package org.lanzarote.monitoring.platform.trail;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Owner;

/** Given changes that leave a trail, and the trail as the auditor reads it. */
final class GivenTrail {

    private static final String FIELDS =
            "at, who_account, who_roles, who_party, who_organisation, what_outcome, what_operation, what_method, what_record,"
                    + " what_version, what_reason, what_status, request_id, mac";

    /** Adds to each entry another like it. */
    static final String REPEATED =
            "insert into trail_entry (id, " + FIELDS + ") select uuidv7(), " + FIELDS + " from trail_entry";

    static final String TRAIL = "/trail";

    private GivenTrail() {}

    /** One change each: rounds of these numbers are prepared. */
    static void changes(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> change(number).then().statusCode(201));
    }

    static Response change(int number) {
        return secretariat().body(GivenRounds.wish(number)).post("/rounds");
    }

    static ValidatableResponse search(String... filter) {
        var asking = as("auditor").queryParam("limit", 200);
        for (int i = 0; i < filter.length; i += 2) {
            asking = asking.queryParam(filter[i], filter[i + 1]);
        }
        return asking.get(TRAIL).then().statusCode(200);
    }

    static List<Map<String, Object>> entries(String... filter) {
        return search(filter).extract().path("items");
    }

    static ValidatableResponse verification() {
        return as("auditor").get(TRAIL + "/verification").then().statusCode(200);
    }

    /** Batch and position of each head. */
    static List<String> heads() throws SQLException {
        try (var store = KeyStore.connect();
                var statement = store.createStatement();
                var rows = statement.executeQuery("select batch || ' ' || position from trail_head order by batch")) {
            var heads = new ArrayList<String>();
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
            return heads;
        }
    }

    /** So many entries more, each like the one that there is. */
    static void repeated(int times) throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(REPEATED + ", generate_series(1, " + times + ")");
        }
    }

    static String asOwner(String query) throws SQLException {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
