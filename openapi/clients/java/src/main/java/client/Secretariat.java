package client;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.CompilationsApi;
import org.openapitools.client.model.RoundPart;

/** A query of the Secretariat over all Parties, page by page. */
final class Secretariat {

    private static final String QUESTION = "1.1";

    private Secretariat() {}

    public static void main(String[] arguments) throws ApiException, IOException, InterruptedException {
        var client = Client.signIn(Client.setting("SECRETARIAT", "secretariat"));
        int round = Client.round(Client.me(client), RoundPart.CONDUCTS);
        var compilations = new CompilationsApi(client);

        Map<String, Integer> counted = new TreeMap<>();
        String cursor = null;
        do {
            var page = compilations.listAnswersAcross(round, cursor, null, 2, null, QUESTION, null, null, null);
            page.getItems().forEach(row -> counted.merge(row.getAnswer().getGiven().getValue(), 1, Integer::sum));
            cursor = page.getNext();
        } while (cursor != null);
        counted.forEach((value, count) -> System.out.printf("%s: %d%n", value, count));
    }
}
