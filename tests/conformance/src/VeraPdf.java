import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Says which kinds of PDF/A and PDF/UA each file declares, and whether it keeps to them: one line of JSON per file. */
public final class VeraPdf {
  /** What the parser falls back on for a file that declares nothing; NO_FLAVOUR would make it take PDF/A-1b. */
  private static final PDFAFlavour NOTHING_DECLARED = PDFAFlavour.WCAG_2_2;

  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : args) {
      System.out.println(new ObjectMapper().writeValueAsString(judge(new File(file))));
    }
  }

  private static Map<String, Object> judge(File file) throws Exception {
    Map<String, Object> answer = new LinkedHashMap<>();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.NO_FLAVOUR, NOTHING_DECLARED)) {
      List<PDFAFlavour> declared = parser.getFlavours().stream().filter(one -> one != NOTHING_DECLARED).toList();
      if (declared.isEmpty()) {
        return answer;
      }
      try (PDFAValidator validator = Foundries.defaultInstance().createValidator(declared)) {
        for (ValidationResult result : validator.validateAll(parser)) {
          Map<String, Integer> failed = new TreeMap<>();
          result.getFailedChecks().forEach((rule, count) -> failed.put(rule.getClause() + "-" + rule.getTestNumber(), count));
          answer.put(result.getPDFAFlavour().getId(), Map.of("compliant", result.isCompliant(), "failed", failed));
        }
      }
    }
    return answer;
  }
}
