using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Names of types, as Neo4j's manual lists them ("Values and types", with the synonyms).</summary>
internal sealed class TypeNameParser(Cursor cursor)
{
    private static readonly (string Words, ValueKind[] Kinds)[] Names =
    [
        ("BOOLEAN", [ValueKind.Boolean]), ("BOOL", [ValueKind.Boolean]),
        ("STRING", [ValueKind.String]), ("VARCHAR", [ValueKind.String]),
        ("SIGNED INTEGER", [ValueKind.Integer]), ("INTEGER", [ValueKind.Integer]), ("INT", [ValueKind.Integer]),
        ("FLOAT", [ValueKind.Float]),
        ("DATE", [ValueKind.Date]),
        ("LOCAL TIME", [ValueKind.LocalTime]), ("TIME WITHOUT TIMEZONE", [ValueKind.LocalTime]), ("TIME WITHOUT TIME ZONE", [ValueKind.LocalTime]),
        ("ZONED TIME", [ValueKind.Time]), ("TIME WITH TIMEZONE", [ValueKind.Time]), ("TIME WITH TIME ZONE", [ValueKind.Time]),
        ("LOCAL DATETIME", [ValueKind.LocalDateTime]), ("TIMESTAMP WITHOUT TIMEZONE", [ValueKind.LocalDateTime]), ("TIMESTAMP WITHOUT TIME ZONE", [ValueKind.LocalDateTime]),
        ("ZONED DATETIME", [ValueKind.DateTime]), ("TIMESTAMP WITH TIMEZONE", [ValueKind.DateTime]), ("TIMESTAMP WITH TIME ZONE", [ValueKind.DateTime]),
        ("DURATION", [ValueKind.Duration]),
        ("ANY NODE", [ValueKind.Node]), ("NODE", [ValueKind.Node]), ("VERTEX", [ValueKind.Node]),
        ("ANY RELATIONSHIP", [ValueKind.Relationship]), ("RELATIONSHIP", [ValueKind.Relationship]), ("EDGE", [ValueKind.Relationship]),
        ("ANY MAP", [ValueKind.Map]), ("MAP", [ValueKind.Map]),
        ("PATH", [ValueKind.Path]),
        ("PROPERTY VALUE", [.. Enum.GetValues<ValueKind>().Except([ValueKind.Null, ValueKind.Map, ValueKind.Node, ValueKind.Relationship, ValueKind.Path])]),
        ("ANY VALUE", Enum.GetValues<ValueKind>()), ("ANY", Enum.GetValues<ValueKind>()),
        ("NOTHING", []), ("NULL", []),
    ];

    /// <summary>A type, or several with <c>|</c> between them.</summary>
    public TypeName Parse()
    {
        cursor.Enter();
        var type = One();
        type = cursor.TryTake(LexemeKind.Pipe) ? type with { Or = Parse() } : type;
        cursor.Leave();
        return type;
    }

    private TypeName One()
    {
        if (cursor.Is("LIST") || cursor.Is("ARRAY"))
        {
            cursor.Take();
            cursor.Expect(LexemeKind.Less, "'<'");
            var element = Parse();
            cursor.Expect(LexemeKind.Greater, "'>'");
            return new TypeName([ValueKind.List], element, !NotNull(), null);
        }

        foreach (var (words, kinds) in Names)
        {
            if (TryWords(words.Split(' ')))
            {
                return new TypeName(kinds, null, words != "NOTHING" && !NotNull(), null);
            }
        }

        throw cursor.Unexpected("the name of a type, such as INTEGER or LIST<STRING>");
    }

    private bool TryWords(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!cursor.Peek(i).Is(words[i]))
            {
                return false;
            }
        }

        cursor.Index += words.Length;
        return true;
    }

    private bool NotNull() => cursor.TryWords("NOT", "NULL") || cursor.TryTake(LexemeKind.Bang);
}
