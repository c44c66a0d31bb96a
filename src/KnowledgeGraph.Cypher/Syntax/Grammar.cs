using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Text to syntax tree: the parsers of one statement, which call each other.</summary>
internal sealed class Grammar
{
    private Grammar(string text)
    {
        Cursor = new Cursor(text);
        Expressions = new ExpressionParser(this);
        Atoms = new AtomParser(this);
        Brackets = new BracketParser(this);
        Patterns = new PatternParser(this);
        Labels = new LabelParser(this);
        Clauses = new ClauseParser(this);
        Updates = new UpdateParser(this);
        Projections = new ProjectionParser(this);
        Queries = new QueryParser(this);
    }

    public Cursor Cursor { get; }

    public ExpressionParser Expressions { get; }

    public AtomParser Atoms { get; }

    public BracketParser Brackets { get; }

    public PatternParser Patterns { get; }

    public LabelParser Labels { get; }

    public ClauseParser Clauses { get; }

    public UpdateParser Updates { get; }

    public ProjectionParser Projections { get; }

    public QueryParser Queries { get; }

    /// <summary>Parses one statement, with or without a semicolon at its end.</summary>
    public static Statement Parse(string text)
    {
        var grammar = new Grammar(text);
        var statement = new StatementParser(grammar).Parse();
        grammar.Cursor.TryTake(LexemeKind.Semicolon);
        return grammar.Cursor.Kind == LexemeKind.End ? statement : throw grammar.Cursor.Unexpected("the end of the statement");
    }

    public Variable Variable(string expected = "a variable")
    {
        var name = Cursor.ExpectName(expected);
        return new Variable(name.Text) { At = name.At };
    }

    public List<T> CommaSeparated<T>(Func<T> one)
    {
        var all = new List<T> { one() };
        while (Cursor.TryTake(LexemeKind.Comma))
        {
            all.Add(one());
        }

        return all;
    }
}
