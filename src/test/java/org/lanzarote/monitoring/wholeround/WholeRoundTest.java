package org.lanzarote.monitoring.wholeround;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.party.GivenNewName;

/** One round of France, Italy, Malta and Norway: prepared, answered, published, examined, adopted and read by everybody. */
@QuarkusTest
class WholeRoundTest {

    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void recordOfAWholeRoundIsTrue() throws JsonProcessingException {
        Preparation.walk();
        Replying.walk();
        Publishing.walk();
        Commenting.walk();
        var said = Listening.walk();
        Drafting.walk(said);
        Adopting.walk();
        Concluding.walk(said);
    }
}
