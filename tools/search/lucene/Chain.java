import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * Apache Lucene with the analyzers of our index templates. Reads commands from standard input, one a line, with
 * tabs between their parts, and answers on standard output:
 *
 *   analyzer NAME FOLDER STEP...     a chain; a step is char:NAME, tokenizer:NAME or filter:NAME, then KEY=VALUE after ;
 *   field NAME ANALYZER              which chain a text field has
 *   tokens ANALYZER TEXT             answers the tokens: text,start,end,increment,length
 *   begin ID                         a document; then any of
 *   text FIELD VALUE | keyword FIELD VALUE | terms FIELD STRING TOKEN...   (a token: text start end increment)
 *   end
 *   phrase FIELD BOOST TERMS         queries, in postfix order: each is put on a stack
 *   typed FIELD,FIELD AND|OR TEXT    words and "phrases" analysed by the chain of the field
 *   any FIELD VALUE...
 *   none
 *   bool MUST SHOULD LEAST           takes so many from the stack, those that may match on top
 *   search LIMIT                     answers the ids of the best documents
 */
final class Chain {
  private final Map<String, Analyzer> analyzers = new HashMap<>();
  private final Map<String, Analyzer> fields = new HashMap<>();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Deque<Query> stack = new ArrayDeque<>();
  private IndexWriter writer;
  private IndexSearcher searcher;
  private Document document;

  public static void main(String[] arguments) throws Exception {
    var chain = new Chain();
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String answer = chain.run(line.split("\t", -1));
      if (answer != null) out.println(answer);
    }
    out.flush();
  }

  private String run(String[] part) throws Exception {
    switch (part[0]) {
      case "analyzer" -> analyzers.put(part[1], build(Path.of(part[2]), part));
      case "field" -> fields.put(part[1], analyzers.get(part[2]));
      case "tokens" -> {
        return tokens(analyzers.get(part[1]), part[2]);
      }
      case "begin" -> {
        document = new Document();
        document.add(new StringField("id", part[1], Field.Store.YES));
      }
      case "text" -> document.add(new Field(part[1], part[2], textType()));
      case "keyword" -> document.add(new StringField(part[1], part[2], Field.Store.NO));
      case "terms" -> document.add(new Field(part[1], new GivenTokens(part, 3), textType()));
      case "end" -> writer().addDocument(document);
      case "phrase" -> stack.push(phrase(part[1], Float.parseFloat(part[2]), part[3].split(" ")));
      case "typed" -> stack.push(typed(part[1].split(","), part[2].equals("AND"), part[3]));
      case "any" ->
          stack.push(
              new TermInSetQuery(
                  part[1], Arrays.stream(part).skip(2).map(BytesRef::new).toList()));
      case "none" -> stack.push(new MatchNoDocsQuery());
      case "bool" -> stack.push(bool(Integer.parseInt(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3])));
      case "search" -> {
        return search(Integer.parseInt(part[1]));
      }
      default -> throw new IllegalArgumentException("no such command: " + part[0]);
    }
    return null;
  }

  private static Analyzer build(Path folder, String[] part) throws IOException {
    var builder = CustomAnalyzer.builder(folder);
    for (int i = 3; i < part.length; i++) {
      String[] step = part[i].split(";");
      String[] name = step[0].split(":");
      Map<String, String> options = new LinkedHashMap<>();
      for (int j = 1; j < step.length; j++) {
        int equals = step[j].indexOf('=');
        options.put(step[j].substring(0, equals), step[j].substring(equals + 1));
      }
      switch (name[0]) {
        case "char" -> builder.addCharFilter(name[1], options);
        case "tokenizer" -> builder.withTokenizer(name[1], options);
        default -> builder.addTokenFilter(name[1], options);
      }
    }
    return builder.build();
  }

  private static String tokens(Analyzer analyzer, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("any", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(
            term + "," + offset.startOffset() + "," + offset.endOffset() + ","
                + increment.getPositionIncrement() + "," + length.getPositionLength());
      }
      stream.end();
    }
    return String.join(" ", found);
  }

  private static FieldType textType() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private IndexWriter writer() throws IOException {
    if (writer == null) {
      var plain = new WhitespaceAnalyzer();
      var analyzer = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
          return fields.getOrDefault(field, plain);
        }

        @Override
        public int getPositionIncrementGap(String field) {
          return 100;
        }
      };
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }
    return writer;
  }

  private static Query phrase(String field, float boost, String[] terms) {
    Query query;
    if (terms.length == 1) query = new TermQuery(new Term(field, terms[0]));
    else {
      var builder = new PhraseQuery.Builder();
      for (String term : terms) builder.add(new Term(field, term));
      query = builder.build();
    }
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  /** Words and quoted phrases; in each field all of them, or any. */
  private Query typed(String[] names, boolean all, String text) {
    var whole = new BooleanQuery.Builder();
    var matcher = java.util.regex.Pattern.compile("\"([^\"]+)\"|[^\\s\"]+").matcher(text);
    while (matcher.find()) {
      var anyField = new BooleanQuery.Builder();
      for (String name : names) {
        var builder = new QueryBuilder(fields.get(name));
        String words = matcher.group(1) != null ? matcher.group(1) : matcher.group();
        Query query = builder.createPhraseQuery(name, words);
        if (query != null) anyField.add(name.equals("title") ? new BoostQuery(query, 4) : query, BooleanClause.Occur.SHOULD);
      }
      var query = anyField.build();
      if (!query.clauses().isEmpty()) whole.add(query, all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
    }
    return whole.build();
  }

  private Query bool(int must, int should, int least) {
    var builder = new BooleanQuery.Builder();
    for (int i = 0; i < should; i++) builder.add(stack.pop(), BooleanClause.Occur.SHOULD);
    for (int i = 0; i < must; i++) builder.add(stack.pop(), BooleanClause.Occur.MUST);
    builder.setMinimumNumberShouldMatch(least);
    return builder.build();
  }

  private String search(int limit) throws IOException {
    if (searcher == null) {
      writer().forceMerge(1);
      writer.commit();
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(stack.pop(), limit).scoreDocs) ids.add(searcher.doc(hit.doc).get("id"));
    stack.clear();
    return String.join(" ", ids);
  }

  /** Tokens as PreAnalyzedField of Solr hands them to the index. */
  private static final class GivenTokens extends TokenStream {
    private final String[] part;
    private final int first;
    private int at;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    GivenTokens(String[] part, int first) {
      this.part = part;
      this.first = first;
      this.at = first;
    }

    @Override
    public void reset() {
      at = first;
    }

    @Override
    public boolean incrementToken() {
      if (at >= part.length) return false;
      clearAttributes();
      String[] token = part[at++].split(" ");
      term.append(token[0]);
      offset.setOffset(Integer.parseInt(token[1]), Integer.parseInt(token[2]));
      increment.setPositionIncrement(Integer.parseInt(token[3]));
      return true;
    }
  }
}
