import com.fasterxml.jackson.databind.ObjectMapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.FileInputStream;
import java.io.InputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the signatures of a PDF with the EU's DSS under its default policy, from the file alone.
 *
 * <p>Dss [--at 2056-01-01T00:00:00Z] [--json] FILE.pdf ROOT.pem
 */
public final class Dss {
  public static void main(String[] args) throws Exception {
    Date at = null;
    boolean json = false;
    List<String> files = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--at" -> at = Date.from(OffsetDateTime.parse(args[++i]).toInstant());
        case "--json" -> json = true;
        default -> files.add(args[i]);
      }
    }

    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(files.get(0)));
    validator.setCertificateVerifier(offline(files.get(1)));
    if (at != null) {
      validator.setValidationTime(at);
    }
    List<Map<String, Object>> answers = answers(validator.validateDocument());

    if (json) {
      System.out.println(new ObjectMapper().writeValueAsString(answers));
    } else {
      answers.forEach(answer -> answer.forEach((name, value) -> System.out.println(name + ": " + value)));
    }
  }

  /** No source of any kind beside the file; the roots are trusted for signers and for time stamps. */
  private static CommonCertificateVerifier offline(String roots) throws Exception {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    try (InputStream stream = new FileInputStream(roots)) {
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
        trusted.addCertificate(new CertificateToken((X509Certificate) certificate));
      }
    }
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    verifier.setCrlSource(null);
    verifier.setOcspSource(null);
    verifier.setTrustedCertSources(trusted);
    return verifier;
  }

  private static List<Map<String, Object>> answers(Reports reports) {
    SimpleReport report = reports.getSimpleReport();
    DiagnosticData data = reports.getDiagnosticData();
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String id : report.getSignatureIdList()) {
      Map<String, Object> answer = verdict(report, id, data.getSignatureById(id).getPDFRevision());
      answer.put("level", String.valueOf(report.getSignatureFormat(id)));
      List<Map<String, Object>> stamps = new ArrayList<>();
      for (XmlTimestamp stamp : report.getSignatureTimestamps(id)) {
        Map<String, Object> one = verdict(report, stamp.getId(), data.getTimestampById(stamp.getId()).getPDFRevision());
        one.put("type", String.valueOf(data.getTimestampById(stamp.getId()).getType()));
        one.put("time", stamp.getProductionTime().toInstant().toString());
        stamps.add(one);
      }
      answer.put("timestamps", stamps);
      answers.add(answer);
    }
    return answers;
  }

  private static Map<String, Object> verdict(SimpleReport report, String id, PDFRevisionWrapper revision) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", id);
    answer.put("field", revision == null ? "" : String.join(" ", revision.getSignatureFieldNames()));
    answer.put("indication", String.valueOf(report.getIndication(id)));
    answer.put("subindication", report.getSubIndication(id) == null ? "" : report.getSubIndication(id).toString());
    answer.put("errors", texts(report.getAdESValidationErrors(id)));
    answer.put("warnings", texts(report.getAdESValidationWarnings(id)));
    return answer;
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(Message::getValue).toList();
  }
}
