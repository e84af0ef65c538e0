package org.lanzarote.monitoring.files.namesearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.files.document.DocumentType;
import org.lanzarote.monitoring.files.document.GivenDocuments;
import org.lanzarote.monitoring.files.document.GivenPackage;
import org.lanzarote.monitoring.files.visible.Seen;
import org.lanzarote.monitoring.files.visible.VisibleText;

/** A name is found however it is spelled, and told with the place where it stands. */
class SoughtNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Enfants à l'abri,said by ENFANTS A L’ABRI.,true",
        "Child-Watch,our child watch says,true",
        "Child Watch,at childwatch.example.org,true",
        "Child Watch,said hctaW dlihC here,true",
        "Child Watch,said dlihC hctaW here,true",
        "Child Watch,watch the child,false",
        "Child Watch,the Сhіld Wаtсh,true",
        "Child Watch,ChiId Watch,true",
        "Child Watch,C h i l d  W a t c h,true",
        "Child Watch,Chi\u00adld Wat\u200bch,true",
        "Діти України,ДІТИ УКРАЇНИ кажуть,true",
        "ACT,we act now,true",
        "ACT,said TCA here,true",
        "ACT,in fact,false",
        "Child Watch,children watch,false"
    })
    void spellingMakesNoDifference(String name, String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(name), List.of()).stand(text)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "Demonstration NGO,By Demonstration | NGO,true",
        "Demonstration NGO,By Demonstration |  | NGO,true",
        "Demonstration NGO,By Demonstr|ation|NGO,true",
        "Demonstration NGO,D | e | m | o | n | s | t | r | a | t | i | o | n | N | G | O,true",
        "ACT,A | C | T,true",
        "ACT,A | Contract | Text,false",
        "Demonstration NGO,Demonstration¹ NGO,true",
        "Demonstration NGO,Demonstration[1] NGO,true",
        "Demonstration NGO,Demonstration[^a] NGO,true",
        "Demonstration NGO,Demonstration12 NGO,true",
        "Demonstration NGO,https://example.org/Demonstration%20NGO,true",
        "Demonstration NGO,https://example.org/D%65monstration%2520NGO,true",
        "Demonstration NGO,ᴅᴇᴍᴏɴsᴛʀᴀᴛɪᴏɴ NGO,true",
        "Demonstration NGO,Demonstratioɴ NɢO,true",
        "Demonstration NGO,Dǝmonstration NGO,true",
        "Demonstration NGO,Demonstratiօո NGO,true",
        "Demonstration NGO,DemonstratiᎾნ NGO,true",
        "Demonstration NGO,D3m0n5tr4t10n N60,true",
        "Demonstration NGO,said NGO Demonstration here,true",
        "Demonstration NGO,Demmonstrattion NGO,true",
        "Demonstration NGO,🄳🄴🄼🄾🄽🅂🅃🅁🄰🅃🄸🄾🄽 🅝🅖🅞,true",
        "Demonstration NGO,⒟emonstration NGO,true",
        "Demonstration NGO,the DNGO says,true",
        "Demonstration NGO,the D.N. says,false",
        "Save the Young Child,at SYC in 2020,true",
        "Save the Young Child,at S.T.Y.C. in 2020,true",
        "Save the Young Child,young child the save,true",
        "Demonstration NGO,a demonstration of 3 NGOs,false",
        "Group 484,a group of 48,false",
        "SOS,505 children,false",
        "Child Watch,the βγδ Childλ Match,false"
    })
    void nothingBetweenItsLettersHidesAName(String name, String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(name), List.of()).stand(text)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "by Second-Demonstration,true",
        "by the Second Demonstration,true",
        "by the second demonstration ngo,true",
        "the sdngo says,true",
        "the SDNGO says,true",
        "the NDS says,true",
        "the OGNDS says,true",
        "the 2nd demonstration NGO,true",
        "the 2nd Demonstration,true",
        "2. Demonstration NGO,true",
        "NGO Demonstration Second,true",
        "Demonstration NGO the Second,true",
        "the NGO Second of Demonstration,true",
        "the Second great Demonstration NGO,true",
        "la Seconde Démonstration ONG,true",
        "ONG Deuxième Démonstration,true",
        "l’ONG Démonstration Seconde,true",
        "la 2e démonstration,true",
        "l'association Seconde Démonstration,true",
        "Sec. Demo. NGO,true",
        "2nd Demo NGO,true",
        "Second Demonstr. NGO,true",
        "Second Demo NGO,true",
        "Second NGODemonstration,true",
        "SecondDemonstration,true",
        "DemonstrationSecond,true",
        "NGOSecondDemonstration,true",
        "second_demonstration,true",
        "#SecondDemonstrationNGO,true",
        "Second Demonstartion NGO,true",
        "Second Demonstraton,true",
        "Second Demonstrations NGO,true",
        "Second Dem0nstration NGO,true",
        "write to second dot demonstration,true",
        "www point second point demonstration,true",
        "We are the Secnd demonstration NGO,true",
        "Sekond demonstration NGO,true",
        "seconds demonstrations NGO,true",
        "2demonstration NGO,true",
        "Sec0nd Dem0nstration,true",
        "5econd demonstration,true",
        "S3cond Dem0n$tr@tion,true",
        "noitartsnomed dnoces,true",
        "Demonstration II,true",
        "'The Second\n\ndemonstration said so',true",
        "'a second law\n\ndemonstration',false",
        "a second of the demonstrations,false",
        "the second NGO,false",
        "a demonstration,false",
        "an NGO of demonstrations,false",
        "the second point,false",
        "a second opinion of an NGO on a demonstration,false",
        "the second law and the third demonstration,false",
        "sd and ngo,false",
        "the second-hand shop of an NGO,false",
        "2 NGOs,false",
        "in the second half there was no demonstration,false",
        "a demo for the NGO,false"
    })
    void nameThatIsSaidFreelyIsFoundAndItsCommonWordsAreNot(String text, boolean stands) {
        assertThat(SoughtNames.of(List.of("Second Demonstration NGO"), List.of())
                        .stand(text))
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "Kids' Rights Now,rights for kids now,true",
        "Kids' Rights Now,the rights that kids have,false",
        "Association des Familles du Lac,Familles-du-Lac,true",
        "Association des Familles du Lac,les familles au bord du lac,false",
        "Association des Familles du Lac,la fondation Familles Lac,true",
        "Blue Lantern Trust,Lantern (Blue),true",
        "Blue Lantern Trust,a blue lamp and trust,false",
        "Blue Lantern Trust,the Lanterne Bleue,false",
        "Lantern Trust,Lantern Foundation,true",
        "Lantern Trust,Trust the lantern,false",
        "Lantern Trust,a lantern,false",
        "help@lantern.example,help at lantern dot example,true",
        "help@lantern.example,help at home,false",
        "lantern.example,lantern point example,true",
        "Demonstration NGO,NGO of Demonstration,true",
        "Demonstration NGO,Demonstration Non-Governmental Organisation,true",
        "Demonstration NGO,l'organisation non gouvernementale Démonstration,true",
        "Demonstration NGO,'Demonstration, as an NGO, asks',true",
        "Demonstration NGO,N.G.O. of the Demonstration,true",
        "Demonstration NGO,Dem0nstrat1on Associations,true",
        "Demonstration NGO,'An NGO\n\ndemonstration',false",
        "Demonstration NGO,the demonstration was for an NGO,false",
        "Demonstration NGO,a demonstration of the law,false",
        "Blue Watch Group,Blue Wacth,true",
        "Blue Watch Group,the wacth group,false",
        "Watch Group,a match of the group,false",
        "Lena Quillow,Quillow Lena,true",
        "Lena Quillow,L. Quilow,false"
    })
    void nameIsFoundByTheWordsThatTell(String name, String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(name), List.of()).stand(text)).isEqualTo(stands);
    }

    /** Whatever letter is left out, put in, wrong or in its neighbour's place. */
    @Test
    void oneSlipOfThePenHidesNoWordOfAName() {
        var name = "Second Demonstration NGO";
        var words = SoughtNames.of(List.of(name), List.of());
        assertThat(IntStream.range(0, "Second Demonstration".length())
                        .filter(i -> name.charAt(i) != ' ' && name.charAt(i + 1) != ' ')
                        .boxed()
                        .flatMap(i -> Stream.of(
                                name.substring(0, i) + name.substring(i + 1),
                                name.substring(0, i) + "k" + name.substring(i),
                                name.substring(0, i) + "k" + name.substring(i + 1),
                                name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2)))
                        .filter(slip -> !words.stand("We are the " + slip)))
                .isEmpty();
    }

    @Test
    void nameDownAColumnIsFound() {
        assertThat(SoughtNames.of(List.of("Demonstration NGO"), List.of())
                        .stand("Demon | law | 5\nstration | school | 6\nNGO | home | 7"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ms Blumenthal said,true",
        "G. BLUMENTHAL,true",
        "Bluménthal’s,true",
        "\u0412lumenthal¹,true",
        "a blumenthal,false",
        "Blumenthaler,false"
    })
    void familyNameIsFoundAsAWordWithACapital(String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(), List.of(), List.of("Blumenthal")).stand(text))
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "said the CWI,true",
        "a CWI¹,true",
        "C | W | I,true",
        "at%20CWI,true",
        "said the C.W.I.,true",
        "(С\u200bWI),true",
        "cwi,false",
        "CWIS,false"
    })
    void acronymIsFoundInCapitals(String text, boolean stands) {
        assertThat(SoughtNames.of(List.of(), List.of("CWI")).stand(text)).isEqualTo(stands);
    }

    @Test
    void placesAreToldAcrossLines() {
        var lines = "One line\nwritten by the Child-\nWatch of old\n\nChild Watch\n".getBytes(UTF_8);

        assertThat(places(new Seen(folder).text(lines, DocumentType.TEXT)))
                .containsExactly("line 2 (\u201cwritten by the Child-\u201d)", "line 5 (\u201cChild Watch\u201d)");
    }

    @Test
    void piecesOfAWordAreOneWord() {
        var pieces = GivenPackage.of(GivenDocuments.docx())
                .edited("word/document.xml", xml -> xml.replace("A law", "Child</w:t></w:r><w:r><w:t>watch"));

        assertThat(places(new Seen(folder).text(pieces.bytes(), DocumentType.DOCX)))
                .containsExactly("paragraph 1 (\u201cChildwatch\u201d)");
        assertThat(places(new Seen(folder).text(GivenDocuments.pdf(), DocumentType.PDF)))
                .isEmpty();
    }

    private static List<String> places(VisibleText text) {
        return SoughtNames.of(List.of("Child Watch"), List.of()).places(text);
    }
}
